//! The ecomap as a graph: who is connected with whom. The only door to petgraph.
//!
//! Client, members and systems are the nodes, every tie is an edge of its own (several between the same two are
//! legal). Knows nothing of places.

mod ways;

pub(crate) use ways::{Following, Way, Ways};

use std::collections::BTreeMap;

use petgraph::algo::astar;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::unionfind::UnionFind;
use petgraph::visit::{EdgeRef, NodeIndexable};

use crate::model::{Ecomap, End};

/// A directed multigraph over an [`Ecomap`], built once and never changed.
#[derive(Debug)]
pub struct EcoGraph<'a> {
    ecomap: &'a Ecomap,
    /// Nodes: client, members, systems, in this order. Edges: ties, in the order of the case file.
    graph: DiGraph<End, usize>,
}

impl<'a> EcoGraph<'a> {
    /// Connects all that the ties name.
    #[must_use]
    pub fn new(ecomap: &'a Ecomap) -> Self {
        let ends = std::iter::once(End::Client)
            .chain((0..ecomap.client.members.len()).map(End::Member))
            .chain((0..ecomap.systems.len()).map(End::System));
        let mut graph = DiGraph::with_capacity(1 + ecomap.systems.len(), ecomap.ties.len());
        let nodes: BTreeMap<End, NodeIndex> = ends.map(|end| (end, graph.add_node(end))).collect();
        for (index, tie) in ecomap.ties.iter().enumerate() {
            graph.add_edge(nodes[&tie.from], nodes[&tie.to], index);
        }
        Self { ecomap, graph }
    }

    /// The ecomap that this graph connects.
    pub(crate) fn ecomap(&self) -> &'a Ecomap {
        self.ecomap
    }

    /// The ids of the systems that no tie reaches.
    #[must_use]
    pub fn isolated_systems(&self) -> Vec<&'a str> {
        self.graph
            .node_indices()
            .filter(|node| self.graph.neighbors_undirected(*node).next().is_none())
            .filter_map(|node| match self.graph[node] {
                End::System(system) => Some(self.ecomap.systems[system].id.as_str()),
                End::Client | End::Member(_) => None,
            })
            .collect()
    }

    /// The groups of systems that hang together without the client and its members, as indices of systems.
    /// Groups and their systems are in the order of the case file.
    pub(crate) fn groups_without_client(&self) -> Vec<Vec<usize>> {
        let mut joined = UnionFind::<usize>::new(self.graph.node_bound());
        for edge in self.graph.edge_references() {
            let is_system = |node| matches!(self.graph[node], End::System(_));
            if is_system(edge.source()) && is_system(edge.target()) {
                joined.union(edge.source().index(), edge.target().index());
            }
        }
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut group_of = BTreeMap::new();
        for node in self.graph.node_indices() {
            if let End::System(system) = self.graph[node] {
                let group = *group_of.entry(joined.find(node.index())).or_insert_with(|| {
                    groups.push(Vec::new());
                    groups.len() - 1
                });
                groups[group].push(system);
            }
        }
        groups
    }

    /// The ids along a shortest way from one to the other over the ties, whichever way they point; both ends
    /// included. `None` where an id is unknown or no tie leads there.
    #[must_use]
    pub fn shortest_path(&self, from: &str, to: &str) -> Option<Vec<&'a str>> {
        let start = self.node(from)?;
        let goal = self.node(to)?;
        let both_ways = petgraph::visit::UndirectedAdaptor(&self.graph);
        let (_, nodes) = astar(&both_ways, start, |node| node == goal, |_| 1_usize, |_| 0)?;
        Some(nodes.into_iter().map(|node| self.ecomap.id_of(self.graph[node])).collect())
    }

    fn node(&self, id: &str) -> Option<NodeIndex> {
        self.graph.node_indices().find(|node| self.ecomap.id_of(self.graph[*node]) == id)
    }
}
