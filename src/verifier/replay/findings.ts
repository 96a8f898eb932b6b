import { type Misfit, type Problem, problemAt } from '../problems.ts';

interface Finding {
  readonly chain: string;
  readonly number: number | null;
  readonly misfit: Misfit;
}

/** Collects where tables and entries disagree, and keeps the first: the register before the seasons, the lowest entry, rows without an entry last. */
export class Findings {
  private first: Finding | undefined;

  constructor(private readonly firstChain: string) {}

  report(chain: string, number: number | null, misfit: Misfit): void {
    const finding = { chain, number, misfit };
    if (this.first === undefined || this.rank(finding) < this.rank(this.first)) this.first = finding;
  }

  private rank({ chain, number }: Finding): string {
    return `${chain === this.firstChain ? 0 : 1}${chain} ${number === null ? 'x' : String(number).padStart(16, '0')}`;
  }

  get problem(): Problem | undefined {
    return this.first && problemAt(this.first.chain, this.first.number, this.first.misfit);
  }
}
