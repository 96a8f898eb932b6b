import { Validator } from '@seriousme/openapi-schema-validator';

/** Whether a description is valid OpenAPI; the errors when it is not. */
export async function validate(description: Record<string, unknown>): Promise<{ valid: boolean; errors?: unknown }> {
  const result = await new Validator().validate(structuredClone(description));
  return result.valid ? { valid: true } : { valid: false, errors: result.errors };
}
