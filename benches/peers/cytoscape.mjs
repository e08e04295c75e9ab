// Cytoscape's "concentric": one ring a level, systems in the order of the file. It spaces all rings by the largest circle, so a
// large client would blow the map up: the client is laid out as large as the largest system, and then all rings step back from it.
import cytoscape from "cytoscape";
import { read, write } from "./io.mjs";

const GAP = 14; // points between two circles
const graph = read();
const levels = graph.rings.length;
const largest = graph.systems.reduce((most, { radius }) => Math.max(most, radius), 0);
const back = Math.max(0, graph.client.radius - largest);
const node = (id, level, radius) => ({ data: { id: `${id}`, rank: levels - level, size: 2 * radius } });
const elements = [
  node(graph.client.index, -1, largest),
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
const centre = map.getElementById(`${graph.client.index}`).position();
write(graph, (index) => {
  const { x, y } = map.getElementById(`${index}`).position();
  const [dx, dy] = [x - centre.x, y - centre.y];
  const stretch = 1 + back / Math.max(Math.hypot(dx, dy), 1);
  return { x: dx * stretch, y: dy * stretch };
});
map.destroy(); // else its clock keeps the process alive
