/**
 * The smallest real form with the packages of the first view: what it takes to load and to draw is what those packages
 * cost, and no feature. It fetches a table, checks it, and a pick of one of its rows fills in eleven values.
 */
import { zodResolver } from '@hookform/resolvers/zod'
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createInstance } from 'i18next'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { useForm, useWatch } from 'react-hook-form'
import { initReactI18next, useTranslation } from 'react-i18next'
import * as z from 'zod/mini'

const tableSchema = z.array(
  z.object({ id: z.string(), statement: z.string(), values: z.record(z.string(), z.string()) }),
)
const formSchema = z.object({ row: z.string() })

const words = {
  'app.name': 'FTOP Navigator',
  'app.loading': 'Loading …',
  'form.situation': 'Situation',
  'record.title': 'Record',
}

async function loadTable(): Promise<z.infer<typeof tableSchema>> {
  const response = await fetch('./table.json', { cache: 'no-cache' })
  return z.parse(tableSchema, await response.json())
}

function App() {
  const { t } = useTranslation()
  const { data } = useQuery({ queryKey: ['table'], queryFn: loadTable })
  const { register, control } = useForm({
    defaultValues: { row: '' },
    resolver: zodResolver(formSchema),
    mode: 'onChange',
  })
  const picked = useWatch({ control, name: 'row' })
  if (data === undefined) return <p>{t('app.loading')}</p>
  const row = data.find(({ id }) => id === picked)
  return (
    <main>
      <h1>{t('app.name')}</h1>
      <form>
        <fieldset>
          <legend>{t('form.situation')}</legend>
          {data.map(({ id, statement }) => (
            <p key={id}>
              <label>
                <input type="radio" value={id} {...register('row')} /> {statement}
              </label>
            </p>
          ))}
        </fieldset>
      </form>
      <h2>{t('record.title')}</h2>
      <dl>
        {Object.keys(data[0]?.values ?? {}).map((field) => (
          <div key={field}>
            <dt>{field}</dt>
            <dd>{row?.values[field]}</dd>
          </div>
        ))}
      </dl>
    </main>
  )
}

await createInstance()
  .use(initReactI18next)
  .init({
    lng: 'en',
    resources: { en: { translation: words } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  })

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
