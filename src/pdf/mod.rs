//! Writes a scene, and the map in words, as a PDF. The only door to krilla; sees the scene and its twin, never the case.
//!
//! The file is tagged and keeps to PDF/UA-1 (ISO 14289-1), for those who hear it, and to PDF/A-2a or, with a file
//! attached, PDF/A-3a (ISO 19005), for archives; krilla checks both while writing. Nothing in it comes from a clock.

mod document;
mod lettering;
mod list;
mod map;
mod packet;
mod pages;
mod paint;

pub use document::{Attachment, Pdf, PdfOptions, Unembeddable};

pub(crate) use document::{Origin, to_pdf};
pub(crate) use packet::{Packet, Part, Picture, room, to_packet};
pub(crate) use pages::Content;
