import type { PlacedService } from '../record/worksheet'

type Unnamed = (key: 'strip.unnamed', placeholders: { number: number }) => string

/** What a service is called: by its name, or by its place among the customer's as long as it has none. */
export const serviceName = (
  { number, service }: Pick<PlacedService, 'number' | 'service'>,
  t: Unnamed,
): string => service.name.trim() || t('strip.unnamed', { number })
