// Cytoscape's "concentric": one ring a level, systems in the order of the file.
import cytoscape from "cytoscape";
import { read, write } from "./io.mjs";

const GAP = 14; // points between two circles
const graph = read();
const levels = graph.rings.length;
const node = (id, level, radius) => ({ data: { id: `${id}`, rank: levels - level, size: 2 * radius } });
const elements = [
  node(graph.client.index, -1, graph.client.radius),
  ...graph.systems.map(({ level, radius }, index) => node(index, level, radius)),
  ...graph.ties.map(([source, target]) => ({ data: { source: `${source}`, target: `${target}` } })),
];
const map = cytoscape({
  headless: true,
  styleEnabled: true,
  elements,
  style: [{ selector: "node", style: { width: "data(size)", height: "data(size)", shape: "ellipse" } }],
  layout: { name: "concentric", concentric: (node) => node.data("rank"), levelWidth: () => 1, minNodeSpacing: GAP, avoidOverlap: true, fit: false },
});
write(graph, (index) => map.getElementById(`${index}`).position());
map.destroy(); // else its clock keeps the process alive
