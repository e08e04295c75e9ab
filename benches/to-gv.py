#!/usr/bin/env python3
"""A case file as a Graphviz graph for twopi, so that both draw the same: `benches/to-gv.py CASE.json > CASE.gv`."""

import json
import sys
from pathlib import Path


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def kebab(name):
    return "-".join("".join(sign if sign.isalnum() else " " for sign in name.lower()).split())


def graph(case):
    """The lines of the graph; members stand for themselves, as nodes next to the client."""
    client = case["client"] if isinstance(case["client"], dict) else {"name": case["client"]}
    centre = client.get("id", "client")
    yield "digraph ecomap {"
    yield f"  graph [root={quoted(centre)}, overlap=false, splines=true]; node [shape=ellipse, fontname=Arial, fontsize=10];"
    yield f"  {quoted(centre)} [label={quoted(client['name'])}];"
    for member in client.get("members", []):
        name = member.get("name", "pregnancy")
        yield f"  {quoted(member.get('id', kebab(name)))} [label={quoted(name)}];"
        yield f"  {quoted(centre)} -> {quoted(member.get('id', kebab(name)))} [style=invis];"
    for system in case.get("systems", []):
        yield f"  {quoted(system.get('id', kebab(system['name'])))} [label={quoted(system['name'])}];"
    for tie in case.get("ties", []):
        label = f" [label={quoted(tie['label'])}]" if "label" in tie else ""
        yield f"  {quoted(tie.get('from', centre))} -> {quoted(tie['to'])}{label};"
    yield "}"


if __name__ == "__main__":
    print("\n".join(graph(json.loads(Path(sys.argv[1]).read_text("utf-8-sig")))))
