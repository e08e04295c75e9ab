// The bare graph in, the systems' places out; the client is at the origin. See bare_graph.py for the format.
import { readFileSync, writeFileSync } from "node:fs";

export function read() {
  const graph = JSON.parse(readFileSync(process.argv[2], "utf8"));
  return { ...graph, client: { index: graph.systems.length, radius: graph.client } };
}

export function write(graph, place) {
  const centre = place(graph.client.index);
  const places = graph.systems.map((_, system) => place(system)).map(({ x, y }) => [x - centre.x, y - centre.y]);
  writeFileSync(process.argv[3], JSON.stringify(places));
}
