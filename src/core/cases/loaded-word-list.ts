/**
 * Words that say more than the advisor can know: who is guilty, what somebody suffers from, what has been proven. Composed
 * for this program; no list was copied. A line is `word, word → better word`, or without a better word.
 */

export interface WordLists {
  readonly role: string;
  readonly diagnosis: string;
  readonly conclusion: string;
}

export const loadedWordLists: Readonly<Record<'nl' | 'en', WordLists>> = {
  nl: {
    role: `
      dader → betrokkene
      daders → betrokkenen
      pleger → betrokkene
      plegers → betrokkenen
      verdachte, beschuldigde, schuldige, aanrander, verkrachter, pester, intimidator, stalker → betrokkene
      verdachten, beschuldigden, schuldigen, aanranders, verkrachters, pesters, stalkers → betrokkenen
      slachtoffer, klager, klaagster, aanklager → melder
      slachtoffers, klagers → melders
    `,
    diagnosis: `
      depressief, depressieve, depressie, burn-out, burnout, overspannen
      narcist, narcisten, narcistisch, narcistische, narcisme
      psychopaat, psychopaten, psychopathisch, psychopathische, sociopaat
      psychotisch, psychotische, psychose, paranoïde, paranoia
      borderline, borderliner, autist, autistisch, autistische
      manisch, manische, bipolair, bipolaire
      hysterisch, hysterische, gestoord, gestoorde, geestesziek, geesteszieke
      getraumatiseerd, getraumatiseerde, PTSS, suïcidaal, suïcidale
      alcoholist, alcoholiste, alcoholisten, verslaafd, verslaafde
    `,
    conclusion: `
      schuldig, bewezen, aangetoond
      leugenaar, leugenaars, leugen, leugens, liegt, loog, gelogen
      overduidelijk, onmiskenbaar, ongetwijfeld, zonder twijfel
      machtsmisbruik, machtsmisbruiker → gebruik van macht zoals verteld
      opzettelijk, moedwillig, kwaadwillig, kwaadwillige
      verzonnen, verzint, valse beschuldiging, valse beschuldigingen
      hersenspinsel, hersenspinsels, overdreven, overdrijft
      strafbaar, strafbare
    `,
  },
  en: {
    role: `
      perpetrator, offender, culprit, abuser, harasser, bully, stalker, rapist → subject
      perpetrators, offenders, culprits, abusers, harassers, bullies, stalkers, rapists → subjects
      the accused, the suspect → the subject
      the suspects → the subjects
      victim, complainant, accuser → reporter
      victims, complainants, accusers → reporters
    `,
    diagnosis: `
      depressed, depression, burnout, burn-out
      narcissist, narcissists, narcissistic, narcissism
      psychopath, psychopaths, psychopathic, sociopath, sociopaths
      psychotic, psychosis, paranoid, paranoia
      borderline, autistic, manic, bipolar
      hysterical, deranged, mentally ill
      traumatised, traumatized, PTSD, suicidal
      alcoholic, alcoholics, addict, addicts, addicted
    `,
    conclusion: `
      guilty, proven
      liar, liars, lies, lied, lying
      obviously, undoubtedly, unquestionably, without doubt
      abuse of power → use of power as told
      deliberately, maliciously, malicious
      made up, fabricated, false accusation, false accusations
      exaggerated, exaggerates
      criminal
    `,
  },
};
