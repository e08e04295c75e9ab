//! Formal and informal systems.

use crate::vocabulary::Kind;

/// What sort of help a system can be, after the network areas of Tracy and Whittaker, "The Social Network Map" (1990):
/// relatives, friends, neighbours, clubs and religious groups are informal, agencies and professional services formal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standing {
    /// People whom one knows, and groups that one joins.
    Informal,
    /// Institutions with staff. School and work are counted here, because the map shows the institution; friends made
    /// there are friends.
    Formal,
    /// What surrounds both and helps nobody by itself: rules, money, habits.
    Condition,
    /// The case file does not say what sort of system it is.
    Unsorted,
}

impl Standing {
    pub(crate) fn of(kind: Option<Kind>) -> Self {
        match kind {
            Some(
                Kind::Family
                | Kind::Friends
                | Kind::Pet
                | Kind::Neighbourhood
                | Kind::Community
                | Kind::Faith
                | Kind::Recreation
                | Kind::SupportGroup,
            ) => Self::Informal,
            Some(
                Kind::School
                | Kind::Work
                | Kind::Health
                | Kind::MentalHealth
                | Kind::SocialServices
                | Kind::ChildWelfare
                | Kind::Housing
                | Kind::Benefits
                | Kind::Justice
                | Kind::Government,
            ) => Self::Formal,
            Some(Kind::Policy | Kind::Law | Kind::Economy | Kind::Culture | Kind::History | Kind::Media) => {
                Self::Condition
            }
            Some(Kind::Other) | None => Self::Unsorted,
        }
    }
}
