export { newUuid } from '#kit/new-uuid.ts';
