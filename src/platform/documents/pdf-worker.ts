/**
 * The thread in which Typst sets pages, because its compiler holds whatever thread it runs in. The body of `work` travels as
 * source text into the worker, so that one file serves the sources and the build alike; it may therefore use nothing but its
 * three arguments.
 */
import type { MessagePort } from 'node:worker_threads';

export interface WorkerSetup {
  readonly template: string;
  readonly fontFiles: readonly string[];
  /** The only folder the compiler may read from. */
  readonly workspace: string;
  /** Where the compiler's package is found from: a file address. */
  readonly from: string;
}

export interface PdfRequest {
  readonly id: number;
  /** The arranged paper and its measures as JSON. */
  readonly data: string;
}

export type PdfReply = { readonly id: number; readonly pdf: Uint8Array<ArrayBuffer> } | { readonly id: number; readonly error: string };

export function work(require: NodeJS.Require, port: MessagePort, setup: WorkerSetup): void {
  const { createRequire } = require('node:module') as typeof import('node:module');
  const { readFileSync } = require('node:fs') as typeof import('node:fs');
  const { NodeCompiler } = createRequire(setup.from)('@myriaddreamin/typst-ts-node-compiler') as typeof import('@myriaddreamin/typst-ts-node-compiler');
  const compiler = NodeCompiler.create({
    workspace: setup.workspace,
    fontArgs: [{ fontBlobs: setup.fontFiles.map((file) => readFileSync(file)) }],
  });

  port.on('message', ({ id, data }: PdfRequest) => {
    try {
      const compiled = compiler.compile({ mainFileContent: setup.template, inputs: { data } });
      const trouble = compiled.hasError() ? compiled.takeError() : null;
      if (trouble || !compiled.result) throw new Error(JSON.stringify(trouble ? compiler.fetchDiagnostics(trouble) : 'no result'));
      const pdf = new Uint8Array(compiler.pdf(compiled.result));
      port.postMessage({ id, pdf } satisfies PdfReply, [pdf.buffer]);
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) } satisfies PdfReply);
    } finally {
      // What the last papers have in common stays in memory, the rest is given back.
      compiler.evictCache(3);
    }
  });
}
