//! The words of the case file that stand for a choice: kinds, strengths, flows and so on.
//!
//! Reading, checking and drawing share them. Each word is spelt in exactly one place, here.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Declares a choice of words: the enum, all its values in file order, and each value's spelling.
macro_rules! words {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// All values, in the order of the documentation.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word as the case file spells it.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }
    };
}

words! {
    /// What sort of system it is.
    Kind {
        /// Relatives outside the household.
        Family = "family",
        /// Friends.
        Friends = "friends",
        /// Animals.
        Pet = "pet",
        /// School, kindergarten, college.
        School = "school",
        /// Employment.
        Work = "work",
        /// Neighbours and the street.
        Neighbourhood = "neighbourhood",
        /// Clubs, associations, local groups.
        Community = "community",
        /// Congregations and spiritual life.
        Faith = "faith",
        /// Sport, hobbies, leisure.
        Recreation = "recreation",
        /// Doctors, clinics, pharmacies.
        Health = "health",
        /// Therapy, psychiatry, counselling.
        MentalHealth = "mental-health",
        /// Social work agencies.
        SocialServices = "social-services",
        /// Child protection.
        ChildWelfare = "child-welfare",
        /// Landlords, shelters, housing offices.
        Housing = "housing",
        /// Income support and insurance.
        Benefits = "benefits",
        /// Courts, police, probation.
        Justice = "justice",
        /// Self-help and peer groups.
        SupportGroup = "support-group",
        /// Rules of an institution or a state.
        Policy = "policy",
        /// Statutes and rights.
        Law = "law",
        /// Public authorities.
        Government = "government",
        /// Labour market, prices.
        Economy = "economy",
        /// Norms, values, language.
        Culture = "culture",
        /// Migration, war, what came before.
        History = "history",
        /// Press, television, social media.
        Media = "media",
        /// Anything else; has no default level.
        Other = "other",
    }
}

words! {
    /// How much a tie carries.
    Strength {
        /// A strong tie.
        Strong = "strong",
        /// An ordinary tie.
        Moderate = "moderate",
        /// A weak or uncertain tie; `weak` is read as this.
        #[serde(alias = "weak")]
        Tenuous = "tenuous",
    }
}

words! {
    /// Which way energy, resources or interest flow along a tie.
    Flow {
        /// No direction stated.
        None = "none",
        /// `from` gives to `to`.
        Forward = "forward",
        /// `to` gives to `from`.
        Backward = "backward",
        /// Both give.
        Both = "both",
    }
}

words! {
    /// Whether a system or tie is there now.
    Status {
        /// It is there.
        Current = "current",
        /// It was there and is cut off.
        Past = "past",
        /// It is missing and wanted.
        Needed = "needed",
    }
}

words! {
    /// A member's gender, as lived.
    Gender {
        /// Drawn as a circle.
        Female = "female",
        /// Drawn as a square.
        Male = "male",
        /// Drawn as a dome.
        Nonbinary = "nonbinary",
        /// Drawn as a diamond.
        Unknown = "unknown",
    }
}

words! {
    /// How two members are joined.
    Union {
        /// Solid line.
        Married = "married",
        /// Dashed line.
        Partnered = "partnered",
        /// Solid line with one slash.
        Separated = "separated",
        /// Solid line with two slashes.
        Divorced = "divorced",
    }
}

words! {
    /// How a child came to its parents.
    ChildBy {
        /// Solid line.
        Birth = "birth",
        /// Dotted line.
        Adoption = "adoption",
        /// Finely dotted line.
        Foster = "foster",
    }
}

words! {
    /// What a step of the plan does to a tie or system.
    Aim {
        /// Make a tie that is not there yet.
        Build = "build",
        /// Make a tie stronger.
        Strengthen = "strengthen",
        /// Make a tie or its strain smaller.
        Reduce = "reduce",
        /// End a tie.
        End = "end",
    }
}

words! {
    /// When a step of the plan is due.
    Term {
        /// Soon.
        Short = "short",
        /// Over a longer time.
        Long = "long",
    }
}
