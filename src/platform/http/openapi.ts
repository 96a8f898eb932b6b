import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** The description of the interface, OpenAPI 3.1, generated from the contracts and served to anyone. */
export async function addOpenApi(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Đại Hội', description: 'A season of congresses on one record.', version: '1.0.0' },
      components: { securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'daihoi_session' } } },
    },
    transform: jsonSchemaTransform,
  });
  server.get('/api/openapi.json', { schema: { hide: true } }, async (_request, reply) => reply.type('application/json').serializer(JSON.stringify).send(server.swagger()));
  server.get('/healthz', { schema: { hide: true } }, async (_request, reply) => reply.serializer(JSON.stringify).type('application/json').send({ ok: true }));
}
