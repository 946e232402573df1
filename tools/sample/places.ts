/** Places of the fictional municipality of Luwerveen. None of them is the name of an existing one. */
export const places = {
  units: [
    'Burgerzaken',
    'Vergunningen',
    'Werk en Inkomen',
    'Openbare Ruimte',
    'Vastgoed',
    'Sport en Groen',
    'Informatiebeheer',
    'Financiën',
    'Klantcontact',
    'Jeugd en Wijk',
  ],
  rooms: ['Helmgraskamer', 'Kwelderkamer', 'Windscherm', 'Bakenzaal', 'Luwtezaal', 'Zandbankkamer'],
  streets: [
    'Wierdeduinlaan',
    'Brakwatersingel',
    'Lagewindstraat',
    'Bakenveldweg',
    'Strandroggepad',
    'Luwzijde',
  ],
} as const;
