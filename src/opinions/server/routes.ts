import type { Route } from '#platform/http/route.ts';
import type { CodeParts } from './by-code.ts';
import { intakeRoutes } from './intake-routes.ts';
import { type SynthesisPorts, synthesisParts } from './synthesis-parts.ts';
import { synthesisRoutes } from './synthesis-routes.ts';

export function opinionsRoutes(parts: CodeParts & SynthesisPorts): Route[] {
  return [...intakeRoutes(parts), ...synthesisRoutes(synthesisParts(parts))];
}
