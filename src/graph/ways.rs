//! Ways from a system to the client and its members, over ties that are there.

use std::collections::BTreeMap;

use petgraph::algo::astar;
use petgraph::graph::{DiGraph, NodeIndex};
use petgraph::visit::{EdgeFiltered, EdgeRef};

use crate::model::{Ecomap, End};
use crate::vocabulary::{Flow, Status};

/// What a step costs, and how much more where nobody said which way the tie flows: of two equally short ways, the one
/// with more stated flows is taken.
const STEP: u64 = 1 << 32;
const UNSTATED: u64 = 1;

/// How a way follows the ties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Following {
    /// With the flow, or along a tie whose flow nobody stated.
    Flow,
    /// Against a stated flow: from the client out to the system.
    Return,
    /// Whichever way a tie flows.
    Any,
}

/// A shortest way from a system to people inside.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Way {
    /// The systems between the two, the one farthest out first.
    pub(crate) through: Vec<usize>,
    /// The client or members, all that the last step reaches.
    pub(crate) inside: Vec<End>,
    /// Whether a step of it has disputed ties only.
    pub(crate) disputed: bool,
}

/// All ties that are there between ends that are there, once in each direction.
#[derive(Debug)]
pub(crate) struct Ways {
    graph: DiGraph<End, Step>,
    nodes: BTreeMap<End, NodeIndex>,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    /// Whether the tie flows this way, or which way nobody stated.
    flows: bool,
    /// Whether it was stated to flow the other way.
    returns: bool,
    stated: bool,
    disputed: bool,
}

impl Step {
    fn follows(self, following: Following) -> bool {
        match following {
            Following::Flow => self.flows,
            Following::Return => self.returns,
            Following::Any => true,
        }
    }
}

impl Ways {
    pub(crate) fn of(map: &Ecomap) -> Self {
        let mut graph = DiGraph::new();
        let systems = (0..map.systems.len()).filter(|system| map.systems[*system].status == Status::Current);
        let ends = std::iter::once(End::Client)
            .chain((0..map.client.members.len()).map(End::Member))
            .chain(systems.map(End::System));
        let nodes: BTreeMap<End, NodeIndex> = ends.map(|end| (end, graph.add_node(end))).collect();
        for tie in map.ties.iter().filter(|tie| tie.status == Status::Current) {
            let (Some(&from), Some(&to)) = (nodes.get(&tie.from), nodes.get(&tie.to)) else { continue };
            let (forward, backward) = match tie.flow {
                Flow::None => (false, false),
                Flow::Forward => (true, false),
                Flow::Backward => (false, true),
                Flow::Both => (true, true),
            };
            let stated = tie.flow != Flow::None;
            let disputed = tie.disputed;
            graph.add_edge(from, to, Step { flows: forward || !stated, returns: backward, stated, disputed });
            graph.add_edge(to, from, Step { flows: backward || !stated, returns: forward, stated, disputed });
        }
        Self { graph, nodes }
    }

    /// A shortest way from a system to the client or members.
    pub(crate) fn inward(&self, system: usize, following: Following) -> Option<Way> {
        let start = *self.nodes.get(&End::System(system))?;
        let open = EdgeFiltered::from_fn(&self.graph, |step| step.weight().follows(following));
        let cost = |step: petgraph::graph::EdgeReference<'_, Step>| {
            STEP + if step.weight().stated { 0 } else { UNSTATED }
        };
        let (_, nodes) = astar(&open, start, |node| self.is_inside(node), cost, |_| 0)?;
        let before = &nodes[..nodes.len() - 1];
        let last = *before.last()?;
        let inside = self.inside_from(last, following);
        let through = before[1..].iter().filter_map(|node| match self.graph[*node] {
            End::System(system) => Some(system),
            End::Client | End::Member(_) => None,
        });
        Some(Way { through: through.collect(), disputed: self.is_disputed(&nodes, following), inside })
    }

    fn is_inside(&self, node: NodeIndex) -> bool {
        !matches!(self.graph[node], End::System(_))
    }

    fn inside_from(&self, node: NodeIndex, following: Following) -> Vec<End> {
        let mut inside: Vec<End> = self
            .graph
            .edges(node)
            .filter(|step| step.weight().follows(following) && self.is_inside(step.target()))
            .map(|step| self.graph[step.target()])
            .collect();
        inside.sort_unstable();
        inside.dedup();
        inside
    }

    fn is_disputed(&self, nodes: &[NodeIndex], following: Following) -> bool {
        nodes.windows(2).any(|pair| {
            let mut steps = self.graph.edges_connecting(pair[0], pair[1]);
            steps.all(|step| !step.weight().follows(following) || step.weight().disputed)
        })
    }
}
