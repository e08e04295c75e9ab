// ELK's "radial" lays out trees: it gets the tree whose depth is the level, and places every tie's ends by it.
import Elk from "elkjs";
import { read, write } from "./io.mjs";

const graph = read();
const circle = (id, radius) => ({ id: `${id}`, width: 2 * radius, height: 2 * radius });
const count = 1 + graph.tree.reduce((last, [, child]) => Math.max(last, child), graph.client.index);
const children = Array.from({ length: count }, (_, id) =>
  circle(id, id < graph.client.index ? graph.systems[id].radius : id === graph.client.index ? graph.client.radius : 1),
);
const laid = await new Elk().layout({
  id: "map",
  layoutOptions: { "elk.algorithm": "radial", "elk.spacing.nodeNode": "14", "elk.radial.compactor": "NONE" },
  children,
  edges: graph.tree.map(([source, target], id) => ({ id: `tie-${id}`, sources: [`${source}`], targets: [`${target}`] })),
});
const placed = new Map(laid.children.map((child) => [child.id, child]));
write(graph, (index) => {
  const { x, y, width, height } = placed.get(`${index}`);
  return { x: x + width / 2, y: y + height / 2 };
});
