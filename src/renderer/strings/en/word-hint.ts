import type { Strings } from '../nl';

export const wordHint: Strings['wordHint'] = {
  instead: 'You write “{{word}}”. Perhaps rather “{{suggestion}}”?',
  diagnosis: 'You write “{{word}}”. Rather describe what you saw or heard.',
  role: 'You write “{{word}}”. A neutral word leaves everything open.',
  conclusion: 'You write “{{word}}”. Is that certain? If not, write who said it.',
  quoted: 'Did the reporter say it like this? Then put it between quotation marks.',
  leave: 'Leave it',
};
