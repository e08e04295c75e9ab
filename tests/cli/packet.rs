//! `ecomap packet`.

use predicates::prelude::*;
use predicates::str::contains;

use crate::{Desk, FAULTY, FINE, ecomap};

#[test]
fn a_packet_lies_beside_its_case() {
    let desk = Desk::with(&[("maria.json", FINE)]);
    desk.ecomap("packet maria.json").assert().code(0).stdout("").stderr("Wrote maria-packet.pdf\n");
    assert!(desk.bytes("maria-packet.pdf").starts_with(b"%PDF-"));
    assert_eq!(desk.files(), ["maria-packet.pdf", "maria.json"]);
}

#[test]
fn a_packet_can_have_slides_an_earlier_map_and_another_name() {
    let desk = Desk::with(&[("march.json", FINE), ("june.json", FINE)]);
    let run =
        desk.ecomap("packet june.json --earlier march.json --page slide -o team.pdf --lang de").assert();
    run.code(0).stderr(contains("Placed like march.json: 1 system in both").and(contains("Wrote team.pdf")));
    desk.ecomap("packet june.json --like march.json -o b.pdf --page slide --lang de").assert().code(0);
    assert!(desk.bytes("team.pdf") == desk.bytes("b.pdf"));
}

#[test]
fn a_packet_goes_through_a_pipe() {
    let run = ecomap("packet -").write_stdin(FINE).assert().code(0);
    assert!(run.get_output().stdout.starts_with(b"%PDF-"));
    let run = ecomap("packet - --earlier -").write_stdin(FINE).assert().code(2);
    run.stderr(contains("only one of the two maps can come through the pipe"));
}

#[test]
fn no_packet_is_made_of_a_faulty_case_or_under_a_misleading_name() {
    let desk = Desk::with(&[("maria.json", FAULTY), ("fine.json", FINE)]);
    desk.ecomap("packet maria.json").assert().code(1).stderr(contains("nothing was made"));
    desk.ecomap("packet fine.json --earlier maria.json")
        .assert()
        .code(1)
        .stderr(contains("nothing was made"));
    desk.ecomap("packet fine.json -o a.pptx").assert().code(2).stderr(contains("try `-o a.pdf`"));
    desk.ecomap("packet fine.json -o fine.json").assert().code(2).stderr(contains("would take the place"));
    assert_eq!(desk.files(), ["fine.json", "maria.json"]);
}

#[test]
fn maps_that_cannot_be_compared_are_told_and_stand_side_by_side_all_the_same() {
    let other = FINE
        .replace("\"client\": \"Ann\",", "\"client\": \"Ann\", \"framework\": \"bronfenbrenner\",")
        .replace("mezzo", "exo");
    let desk = Desk::with(&[("march.json", &other), ("june.json", FINE)]);
    let told = contains("warning: the packet has no page of what changed: map 2 has other levels");
    desk.ecomap("packet june.json --earlier march.json -o a.pdf").assert().code(0).stderr(told);
    assert!(desk.bytes("a.pdf").starts_with(b"%PDF-"));
}
