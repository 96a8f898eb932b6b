import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import type { Operation } from '#foundation/contract.ts';
import { describeOperations } from './describe-operations.ts';

/** The description of the interface, OpenAPI 3.1, generated from the contracts and served to anyone. */
export async function addOpenApi(server: FastifyInstance, operations: readonly Operation[]): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Đại Hội', description: 'A season of congresses on one record.', version: '1.0.0' },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'daihoi_session', description: 'What signing in sets.' },
          token: { type: 'http', scheme: 'bearer', description: "A program's token, made on the page of one's own account." },
          tokenInAddress: { type: 'apiKey', in: 'query', name: 'token', description: 'The same for programs that cannot send headers, such as calendars: only a token that only reads.' },
        },
      },
    },
    transform: jsonSchemaTransform,
  });
  let described: string | undefined;
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => {
    described ??= JSON.stringify(describeOperations(server.swagger(), operations));
    return reply.type('application/json').serializer(String).send(described);
  });
  server.get('/healthz', { schema: { hide: true } }, async (_request, reply) => reply.serializer(JSON.stringify).type('application/json').send({ ok: true }));
}
