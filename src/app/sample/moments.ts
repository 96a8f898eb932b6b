import type { Day } from '#foundation/day.ts';
import type { Story } from './story.ts';

/** Something that a room of the sample does on a day of the story, before that day's facts are written down. */
export interface Moment {
  readonly on: Day;
  play(story: Story): Promise<void>;
}
