//! The words of the case file that stand for a choice: kinds, strengths, flows and so on.
//!
//! Reading, checking and drawing share them. Each word is spelt in exactly one place, here.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

/// Declares a choice of words: the enum with its default if it has one, all its values in file order, and each
/// value's spelling (with another that is read, too). Serde's own enums also take `{ "strong": null }`; these do not.
macro_rules! words {
    ($(#[doc = $doc:literal])+ $name:ident $(= $default:ident)? {
        $($(#[doc = $vdoc:literal])+ $variant:ident = $word:literal $(or $alias:literal)?),+ $(,)?
    }) => {
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum $name { $($(#[doc = $vdoc])+ $variant),+ }

        impl $name {
            /// All values, in the order of the documentation.
            pub(crate) const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The word as the case file spells it.
            #[must_use]
            pub(crate) const fn word(self) -> &'static str {
                match self { $($name::$variant => $word),+ }
            }
        }

        $(impl Default for $name {
            fn default() -> Self { $name::$default }
        })?

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = Cow::<str>::deserialize(deserializer)?;
                $($(if text == $alias { return Ok($name::$variant); })?)+
                let found = $name::ALL.iter().find(|value| value.word() == text);
                found.copied().ok_or_else(|| de::Error::unknown_variant(&text, &[$($word),+]))
            }
        }

        impl JsonSchema for $name {
            fn schema_name() -> Cow<'static, str> { stringify!($name).into() }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({
                    "description": concat!($($doc),+).trim(),
                    "type": "string",
                    "oneOf": [
                        $({ "const": $word, "description": concat!($($vdoc),+).trim() },
                        $({ "const": $alias, "description": concat!("Read as ", $word, ".") },)?)+
                    ],
                })
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
    Strength = Moderate {
        /// A strong tie.
        Strong = "strong",
        /// An ordinary tie.
        Moderate = "moderate",
        /// A weak or uncertain tie.
        Tenuous = "tenuous" or "weak",
    }
}

words! {
    /// Which way energy, resources or interest flow along a tie.
    Flow = None {
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
    Status = Current {
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
    Gender = Unknown {
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
    Union = Partnered {
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
    ChildBy = Birth {
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

words! {
    /// A ready list of levels.
    FrameworkName = MicroMezzoMacro {
        /// Micro, mezzo and macro rings.
        MicroMezzoMacro = "micro-mezzo-macro",
        /// Micro, exo and macro rings after Bronfenbrenner (1979); meso is the ties between systems, chrono the dates.
        Bronfenbrenner = "bronfenbrenner",
    }
}
