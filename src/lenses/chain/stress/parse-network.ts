import { badDocument, type LocatedFault, readDocument } from '../../../model/document.js';
import { text } from '../../../model/text.js';
import { type Network, NetworkSchema } from './network.js';
import { networkFaults } from './network-faults.js';

/** Reads a network in YAML or JSON and gives it with everything that is wrong with it; it is null when it cannot be used. */
export function readNetwork(source: string): { network: Network | null; faults: LocatedFault[] } {
  const { value, faults } = readDocument(source, NetworkSchema, { check: networkFaults });
  return { network: value, faults };
}

/**
 * The network of a file.
 * @throws ChainwrightError `bad-network` that names every fault with its line.
 */
export function parseNetwork(source: string, file: string): Network {
  const { network, faults } = readNetwork(source);
  if (network) return network;
  throw badDocument(
    'bad-network',
    text('The network', '网络文件'),
    faults.map((f) => ({ ...f, file })),
  );
}
