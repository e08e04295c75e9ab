// d3-force: every system is drawn to its ring's radius and to those it is tied to; circles keep apart.
import { forceCollide, forceLink, forceRadial, forceSimulation } from "d3-force";
import { read, write } from "./io.mjs";

const GAP = 14; // points between two circles
const graph = read();
const nodes = graph.systems.map(({ level, radius }) => ({ ring: graph.rings[level], radius }));
nodes.push({ ring: 0, radius: graph.client.radius, fx: 0, fy: 0 });
const links = graph.ties
  .filter(([one, other]) => one !== graph.client.index && other !== graph.client.index)
  .map(([source, target]) => ({ source, target }));
forceSimulation(nodes)
  .force("ring", forceRadial((node) => node.ring).strength(1))
  .force("apart", forceCollide((node) => node.radius + GAP / 2).iterations(2))
  .force("ties", forceLink(links).distance(100).strength(0.3))
  .stop()
  .tick(300); // as many as its own timer would take
write(graph, (index) => nodes[index]);
