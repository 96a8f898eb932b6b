import { z } from 'zod';
import { FIELD_WORDS, type FieldCode } from '#foundation/fields.ts';
import type { FieldProblem } from '../problems.ts';

const vietnamese = z.locales.vi().localeError;
const english = z.locales.en().localeError;

type Issue = z.core.$ZodIssue;

function say(localeError: z.core.$ZodErrorMap, issue: Issue): string {
  const said = localeError(issue as z.core.$ZodRawIssue);
  return typeof said === 'string' ? said : (said?.message ?? issue.message);
}

/** What is wrong with each field, in both languages: our own codes first, then the schema library's sentences. */
export function describeIssues(issues: readonly Issue[]): FieldProblem[] {
  return issues.slice(0, 50).map((issue) => {
    const own = FIELD_WORDS[issue.message as FieldCode];
    return { field: issue.path.map(String).join('.'), sentence: own ?? { vi: `${say(vietnamese, issue)}.`, en: `${say(english, issue)}.` } };
  });
}

/** The same from Fastify's validation errors, whose params carry the schema library's issue. */
export function describeFields(validation: readonly unknown[]): FieldProblem[] {
  return describeIssues(validation.map((each) => issueOf(each)));
}

function issueOf(each: unknown): Issue {
  const error = each as { instancePath?: string; message?: string; params?: { issue?: Issue }; cause?: Issue };
  const path = (error.instancePath ?? '').split('/').filter((part) => part !== '');
  const issue = error.params?.issue ?? error.cause;
  return { ...(issue ?? { code: 'custom' }), message: issue?.message ?? error.message ?? '', path: issue?.path ?? path };
}
