import fc from 'fast-check';

/** Property tests draw the same cases in every run, so that a run says something about the change and not about luck. DAIHOI_SEED=<number> draws others. */
fc.configureGlobal({ seed: Number(process.env['DAIHOI_SEED'] ?? 20_200_529) });
