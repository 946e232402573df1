import type { Story } from '../story';
import { bullying } from './bullying';
import { bullyingAndPosition } from './bullying-and-position';
import { discrimination } from './discrimination';
import { information } from './information';
import { intimidation } from './intimidation';
import { money } from './money';
import { power } from './power';
import { workload } from './workload';

/** Every story of the main vault, each told once. */
export const allStories: readonly Story[] = [
  ...bullying,
  ...bullyingAndPosition,
  ...discrimination,
  ...information,
  ...intimidation,
  ...money,
  ...power,
  ...workload,
];
