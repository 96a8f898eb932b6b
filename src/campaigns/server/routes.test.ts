import { expect, test } from 'vitest';
import { campaignsContract } from '../contract.ts';
import { campaignsRoutes } from './routes.ts';

test('every operation of the contract is served, once', () => {
  const served = campaignsRoutes().map(({ operation }) => operation.name);
  expect(served.toSorted()).toEqual(Object.values(campaignsContract).map(({ name }) => name).toSorted());
});
