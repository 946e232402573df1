export const wordHint = {
  instead: 'U schrijft “{{word}}”. Misschien liever “{{suggestion}}”?',
  diagnosis: 'U schrijft “{{word}}”. Beschrijf liever wat u zag of hoorde.',
  role: 'U schrijft “{{word}}”. Een neutraal woord houdt alles open.',
  conclusion: 'U schrijft “{{word}}”. Staat dat vast? Schrijf anders wie het zei.',
  quoted: 'Zei de melder het zo? Zet het dan tussen aanhalingstekens.',
  leave: 'Laat zo',
};
