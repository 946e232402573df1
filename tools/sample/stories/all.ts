import type { Story } from '../story';
import { bullying } from './bullying';
import { bullyingAndPosition } from './bullying-and-position';
import { discrimination } from './discrimination';
import { discriminationAndPublic } from './discrimination-and-public';
import { information } from './information';
import { intimidation } from './intimidation';
import { money } from './money';
import { officeHolder } from './office-holder';
import { power } from './power';
import { sexualHarassment } from './sexual-harassment';
import { workload } from './workload';

/** Every story of the main vault, each told once. */
export const allStories: readonly Story[] = [
  ...bullying,
  ...bullyingAndPosition,
  ...discrimination,
  ...discriminationAndPublic,
  ...information,
  ...intimidation,
  ...money,
  ...officeHolder,
  ...power,
  ...sexualHarassment,
  ...workload,
];
