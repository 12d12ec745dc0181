import { useTranslation } from 'react-i18next'
import type { PlacedService } from '../../record/worksheet'

/** What a service is called: by its name, or by its place as long as it has none. */
export function useServiceName(services: readonly PlacedService[]): (service: PlacedService) => string {
  const { t } = useTranslation()
  return ({ id, service }) =>
    service.name.trim() === ''
      ? t('strip.unnamed', { number: services.findIndex((each) => each.id === id) + 1 })
      : service.name
}
