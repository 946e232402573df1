export const retention = {
  title: 'Bewaren',
  loading: 'Luwte kijkt hoe lang dit dossier blijft …',
  failed:
    'Luwte kan nu niet zeggen hoe lang dit dossier blijft. Het dossier zelf is veilig. Open dit onderdeel opnieuw.',
  state: {
    working: 'Dit dossier is open. Er wordt niets vernietigd.',
    held: 'Dit dossier wordt vastgehouden sinds {{day}}. Zo lang dat zo is, wordt er niets vernietigd.',
    'clock-in-doubt':
      'De datum van deze computer klopt misschien niet. Tot dat duidelijk is, stelt Luwte niets voor en wordt er niets vernietigd.',
    'aftercare-running':
      'Het dossier is gesloten, maar nazorg loopt door. Volgend contact: {{day}}. Zo lang blijft alles staan.',
    kept: 'Het dossier is gesloten en blijft tot uiterlijk {{day}}. Daarna stelt Luwte voor het te vernietigen.',
    proposed: {
      'summary-frozen':
        'Gesloten op {{day}}. Het jaaroverzicht is klaar. Luwte stelt voor dit dossier te vernietigen.',
      'term-passed':
        'Gesloten op {{day}}. De bewaartermijn is om. Luwte stelt voor dit dossier te vernietigen.',
      'consent-withdrawn':
        'Gesloten op {{day}}. De melder wil niet meer dat u dit dossier bewaart. Luwte stelt voor het te vernietigen.',
    },
  },
  term_one: 'Uw bewaartermijn is {{count}} maand na sluiten. U past hem aan bij Instellingen.',
  term_other: 'Uw bewaartermijn is {{count}} maanden na sluiten. U past hem aan bij Instellingen.',
  never: 'Luwte vernietigt nooit iets uit zichzelf. U beslist, dossier voor dossier.',
  hold: {
    title: 'Vasthouden',
    lead: 'Loopt er een onderzoek of een rechtszaak? Dan mag dit dossier niet weg. Leg vast waarom.',
    act: 'Dossier vasthouden',
    because: 'Waarom moet het blijven?',
    since: 'Sinds',
    save: 'Vasthouden',
    cancel: 'Niet vasthouden',
    first: { words: 'Schrijf eerst op waarom', day: 'Kijk eerst de datum na' },
    standing: 'Wordt vastgehouden sinds {{day}}',
    edit: 'Reden aanpassen',
    end: 'Niet meer vasthouden',
    ended: 'Het dossier wordt niet meer vastgehouden.',
  },
};
