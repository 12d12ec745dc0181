import { describe, expect, test } from 'vitest'
import { createFinder, warmUp } from '../../src/find'
import { playbook } from '../support/playbook'

const find = createFinder(playbook())
const idsOf = (text: string) => find(text).map(({ id }) => id)
const firstOf = (text: string) => idsOf(text)[0]

describe('meaning', () => {
  test.each([
    ['Exchange is hosted by a third party', 'on-premises-solution'],
    ['Exchange wird von einem Dritten gehostet', 'on-premises-solution'],
    ['ROI is better on premises', 'executive-sponsorship'],
    ['Der ROI ist lokal besser', 'executive-sponsorship'],
    ['ROI is better with the rival', 'competitive-solution'],
    ['Der ROI ist beim Wettbewerber besser', 'competitive-solution'],
    ['The customer declines FastTrack but wants Teams', 'assignment-declines-ftc'],
    ['Kunde lehnt FTC ab, will Teams aber nutzen', 'assignment-declines-ftc'],
    ['We want Teams next year', 'in-progress'],
    ['Wir wollen Teams nächstes Jahr', 'in-progress'],
    ['no answer after several attempts', 'status-unknown/customer-unresponsive'],
    ['keine Antwort nach mehreren Versuchen', 'status-unknown/customer-unresponsive'],
    ['waiting for feature', 'blocked/product-feature'],
    ['keine Bandbreite', 'blocked/it-infrastructure'],
    ['bleibt bei Slack', 'competitive-solution'],
  ])('%s → %s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })
})

describe('negation', () => {
  test('"will Teams nicht" is not "will Teams"', () => {
    expect(firstOf('will Teams nicht')).toBe('assignment-no-intent')
    expect(firstOf('will Teams')).toBe('in-progress')
  })

  test('"does not want Teams" is not "wants Teams"', () => {
    expect(firstOf('does not want Teams')).toBe('assignment-no-intent')
    expect(firstOf('wants Teams')).toBe('in-progress')
  })

  test.each(['Der Kunde nutzt nicht Slack', 'we do not use Slack', 'They have no objection to Teams'])(
    'what is denied is no reason: %s',
    (text) => {
      expect(find(text).filter(({ score }) => score > 0.3)).toEqual([])
    },
  )

  test.each([
    ['nicht jetzt', 'in-progress'],
    ['not now', 'in-progress'],
    ['nicht jetzt, aber später', 'in-progress'],
    ['not now, but later', 'in-progress'],
    ['nie', undefined],
    ['Wir werden Teams nie nutzen', 'assignment-no-intent'],
    ['we will never use Teams', 'assignment-no-intent'],
    ['weder jetzt noch in Zukunft', 'assignment-no-intent'],
    ['now or in the future no intent', 'assignment-no-intent'],
    ['will Teams nicht mehr', 'delivery-intent-withdrawn'],
    ['no longer wants Teams', 'delivery-intent-withdrawn'],
  ])('%s → %s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })

  test('a contract that runs until 2028 bounds nothing', () => {
    expect(firstOf('Der Vertrag mit Zoom läuft bis 2028')).toBe('competitive-solution')
    expect(firstOf('Our contract with Zoom runs until 2028')).toBe('competitive-solution')
  })
})

describe('a reason comes before the mere lack of intent', () => {
  test.each([
    ['Keine Absicht, Kunde nutzt Slack', 'competitive-solution'],
    ['No intent for Intune, they keep SCCM', 'on-premises-solution'],
    ['Keine Absicht, weil der Vorstand nicht dahinter steht', 'executive-sponsorship'],
    ['no intent because of worries about data off site', 'blocked/security-privacy'],
  ])('%s → %s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })

  test('and the row stays among the outcomes', () => {
    expect(idsOf('Keine Absicht, Kunde nutzt Slack')).toContain('assignment-no-intent')
  })
})

describe('spelling', () => {
  test.each([
    ['Wettbewerberprodukt im Einsatz', 'competitive-solution'],
    ['Netzwerkprobleme verhindern Teams', 'blocked/it-infrastructure'],
    ['Schulungsbedarf bei Mitarbeitern', 'blocked/adoption-readiness'],
    ['Firewallumbau ist nötig', 'blocked/it-infrastructure'],
  ])('compound: %s → %s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })

  test.each([
    ['naechstes Jahr', 'in-progress'],
    ['Geschaeftsfuehrung steht nicht dahinter', 'executive-sponsorship'],
    ['Geschäftsführung steht nicht dahinter', 'executive-sponsorship'],
    ['Geschaftsfuhrung steht nicht dahinter', 'executive-sponsorship'],
    ['GESCHÄFTSFÜHRUNG STEHT NICHT DAHINTER', 'executive-sponsorship'],
    ['Verschlüsselung macht uns Sorgen', 'blocked/security-privacy'],
    ['Verschluesselung macht uns Sorgen', 'blocked/security-privacy'],
  ])('umlauts: %s → %s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })

  test.each([
    ['Wetbewerber im Einsatz', 'competitive-solution'],
    ['kiene Bandbriete', 'blocked/it-infrastructure'],
    ['not enough bandwith', 'blocked/it-infrastructure'],
    ['staying with Slakc', 'competitive-solution'],
    ['customer not responsding', 'status-unknown/customer-unresponsive'],
    ['missing fetaure', 'blocked/product-feature'],
  ])('slips: %s → %s', (text, expected) => {
    expect(firstOf(text)).toBe(expected)
  })

  test('an unfinished last word counts', () => {
    expect(firstOf('bleibt bei Wettbew')).toBe('competitive-solution')
  })
})

describe('products', () => {
  const rivals =
    'Slack;Zoom;Google Workspace;Gmail;Dropbox;Webex;Okta;AirWatch;Workspace ONE;MobileIron;Jamf;CrowdStrike;Symantec;Proofpoint;Mimecast;Lotus Notes;HCL Notes;Nextcloud;Tableau;Qlik;Salesforce'
  test.each(rivals.split(';'))('%s is a rival', (name) => {
    expect(firstOf(`nutzt ${name}`)).toBe('competitive-solution')
    expect(firstOf(`they use ${name}`)).toBe('competitive-solution')
  })

  const servers =
    'Exchange Server 2016;Exchange 2013;SharePoint Server;SharePoint-Farm;Skype for Business Server;Lync;SCCM;ConfigMgr;WSUS;Office 2016;Project Server;AD RMS'
  test.each(servers.split(';'))('%s is a server', (name) => {
    expect(firstOf(`bleibt bei ${name}`)).toBe('on-premises-solution')
    expect(firstOf(`they keep ${name}`)).toBe('on-premises-solution')
  })

  const services = 'ODB;SPO;EXO;SfB;MDATP;AIP;MCAS;AADP;Intune;Power BI;Yammer;Exchange: Outlook Mobile'
  test.each(services.split(';'))('%s is a service, and alone says nothing', (name) => {
    expect(firstOf(`will ${name} nicht`)).toBe('assignment-no-intent')
    expect(firstOf(`no intent for ${name}`)).toBe('assignment-no-intent')
    expect(idsOf(name)).toEqual([])
  })
})

describe('answers', () => {
  test('names the kind of each outcome', () => {
    expect(find('will Teams nicht')[0]).toMatchObject({ kind: 'row', id: 'assignment-no-intent' })
    expect(find('bleibt bei Slack')[0]).toMatchObject({ kind: 'l2', id: 'competitive-solution' })
    expect(find('keine Bandbreite')[0]).toMatchObject({ kind: 'elsewhere', id: 'blocked/it-infrastructure' })
  })

  test('marks the words that matched, in the original text, and names the signal', () => {
    const text = '  Kunde  BLEIBT bei „Slack“.'
    const outcome = find(text)[0]
    const marked = outcome?.because.ranges.map(({ start, end }) => text.slice(start, end))
    expect(marked).toEqual(['BLEIBT', 'Slack'])
    expect(outcome?.because.signals).toContain('<rival> & <keep>')
  })

  test('are at most five, or as many as asked for, best first', () => {
    const text =
      'Slack, SCCM, Bandbreite, Schulung der Anwender, kein Budget, Datenschutz, Makros, Partner gesucht'
    expect(find(text)).toHaveLength(5)
    expect(find(text, { limit: 2 })).toHaveLength(2)
    expect(find(text, { limit: 9 })).toHaveLength(5)
    const scores = find(text).map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
  })

  test('knows the names that FTOP has for the reasons', () => {
    const { de, en } = playbook()
    for (const { id, label } of [...de.l2, ...en.l2]) expect(firstOf(label)).toBe(id)
  })

  test('leave out what the playbook does not have', () => {
    const { de, en } = playbook()
    const without = createFinder({ de: { ...de, l2: [] }, en: { ...en, l2: [] } })
    expect(without('bleibt bei Slack').map(({ id }) => id)).not.toContain('competitive-solution')
  })
})

describe('warming up', () => {
  test('goes through the alphabet, one letter at a time, when there is time', () => {
    const asked: string[] = []
    const works: (() => void)[] = []
    const later = (work: () => void) => void works.push(work)
    warmUp((text) => {
      asked.push(text)
      return find(text)
    }, later)
    expect([asked.length, works.length]).toEqual([0, 1])
    for (let work = works.pop(); work !== undefined; work = works.pop()) {
      const before = asked.length
      work()
      expect(asked).toHaveLength(before + 1)
    }
    expect(asked.map((text) => text.charAt(0)).join('')).toBe('abcdefghijklmnopqrstuvwxyz')
    expect(asked.flatMap((text) => find(text))).toEqual([])
  })

  test('changes no answer', () => {
    const warm = createFinder(playbook())
    warmUp(warm, (work) => work())
    for (const text of ['bleibt bei Slack', 'kiene Bandbriete', 'not enough bandwith'])
      expect(warm(text)).toEqual(createFinder(playbook())(text))
  })
})
