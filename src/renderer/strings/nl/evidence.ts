export const evidence = {
  add: 'Bewijs noemen',
  lead: 'Luwte bewaart zelf geen bestanden. Hier staat alleen wat er is, en wie het heeft.',
  heldBy: 'ligt bij:',
  form: {
    new: 'Bewijs noemen',
    edit: 'Bewijs aanpassen',
    what: 'Wat is er?',
    whatHint: 'Bijvoorbeeld “vier appberichten van maart” of “het verslag van het overleg”.',
    whatMissing: 'Schrijf op wat er is.',
    holder: 'Wie heeft het?',
    holderHint: 'De melder, of een rol. Vraag de melder om het zelf goed te bewaren.',
    holderMissing: 'Schrijf op wie het heeft. Luwte bewaart het niet.',
  },
  none: {
    title: 'Nog niets genoemd',
    text: 'Hier komt wat iets kan laten zien: berichten, een agenda, een getuige. Het blijft bij wie het heeft.',
    action: 'Noem iets',
  },
};
