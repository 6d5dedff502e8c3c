"""`confirm` and `stale`: what a person says of a translation, and what waits for a translator."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from pathlib import Path

import click

from builder import prose, translations
from builder.load import items_in
from builder.model import Content
from builder.translations import Piece
from builder.words import say
from commands.common import language_option, root_option, sources, versions

SENTENCE_RE = re.compile(r"(?<=[.!?:])\s+|\n+")


SHOWN = 30


@click.command()
@click.argument("targets", nargs=-1, required=True, metavar="PATH[#SECTION]...")
@root_option
@click.option("--in", "wanted", default=None, metavar="LANGUAGE", help="Only this translation, for example da.")
@click.option("--editorial", metavar="NOTE", help="Only spelling changed: the translations still hold.")
@language_option
def confirm(targets: tuple[str, ...], root: Path, wanted: str | None, editorial: str | None, language: str) -> None:
    """Say that translations agree with the Swedish now.

    PATH is a text, a record, a folder, or an id (with its texts and what stands in it). Read the languages side
    by side first: this stamps what you name, it does not look.
    """
    content = sources(root)
    found = (piece for target in targets for piece in _chosen(content, target, root))
    chosen = {piece.key: _only(piece, wanted, content) if wanted else piece for piece in found}
    if not chosen:
        raise click.UsageError(f"nothing to translate at: {' '.join(targets)}")
    lock = translations.confirmed(content, chosen, editorial is not None)
    changed = [key for key in chosen if lock.get(key) != content.lock.get(key)]
    (root / translations.FILE).write_text(translations.write_lock(lock), "utf-8")
    for key in changed[:SHOWN]:
        click.echo(f"  {key}")
    if len(changed) > SHOWN:
        click.echo(f"  + {len(changed) - SHOWN}")
    click.echo(
        say(language, "confirmed", count=len(changed), all=len(chosen)) + (f" ({editorial})" if editorial else "")
    )


def _chosen(content: Content, target: str, root: Path) -> Iterator[Piece]:
    name, _, section = target.partition("#")
    path = _from_root(name, root)
    owners = set(_owners(content, name))
    for piece in translations.pieces(content):
        owner, inside = piece.key.split("#")
        if section and section not in (inside, owner):
            continue
        if owner in owners:
            yield piece
        elif any(_below(place.path, path) for place in piece.places.values()):
            language = _language(path, content)
            yield piece if language is None else _only(piece, language, content)


def _owners(content: Content, name: str) -> Iterator[str]:
    """An id, its page, and everything that stands in it."""
    item = content.items.get(name)
    if item is None:
        return
    yield name
    if item.stem:
        yield item.stem
    for child in content.children.get(name, ()):
        yield from _owners(content, child.id)


def _from_root(name: str, root: Path) -> str:
    """The path from the root, whether it was given from there or from here."""
    here = Path(name).resolve()
    return here.relative_to(root.resolve()).as_posix() if here.is_relative_to(root.resolve()) else name


def _below(path: str, target: str) -> bool:
    return target in (".", path) or path.startswith(target.rstrip("/") + "/")


def _language(path: str, content: Content) -> str | None:
    """A translation's own file confirms that language alone."""
    text = content.texts.get(path)
    return text.language if text and text.language != content.source else None


def _only(piece: Piece, language: str, content: Content) -> Piece:
    keep = (content.source, language)
    return Piece(piece.key, {k: v for k, v in piece.words.items() if k in keep}, piece.places)


@click.command()
@root_option
@click.option("--in", "wanted", default=None, metavar="LANGUAGE", help="Only this translation, for example da.")
@language_option
def stale(root: Path, wanted: str | None, language: str) -> None:
    """List what to translate again, with the Swedish sentences that changed."""
    content = sources(root)
    if wanted is not None and wanted not in content.codes[1:]:
        raise click.UsageError(f"translations are in: {' '.join(content.codes[1:])}")
    count = 0
    for piece in translations.pieces(content):
        for code in content.codes[1:]:
            if wanted in (None, code) and translations.state(content, piece, code) == "stale":
                count += 1
                click.echo("\n".join(_told(content, piece, code, root)))
    click.echo(say(language, "stale-count", count=count))


def _told(content: Content, piece: Piece, code: str, root: Path) -> Iterator[str]:
    place = piece.places.get(code) or piece.places[content.source]
    yield f"{place.path}:{place.line} {piece.key}"
    now = piece.words.get(content.source, "")
    before = _confirmed_words(content, piece, code, root)
    if before is None:
        yield f"  {now}"
        return
    for line in difflib.ndiff(_sentences(before), _sentences(now)):
        if line.startswith(("- ", "+ ")):
            yield f"  {line}"


def _sentences(words: str) -> list[str]:
    return [sentence.strip() for sentence in SENTENCE_RE.split(words) if sentence.strip()]


def _confirmed_words(content: Content, piece: Piece, code: str, root: Path) -> str | None:
    """The Swedish words as they were when the translation was confirmed, from git's past of the file."""
    wanted = content.lock[piece.key][code][0]
    swedish = piece.places.get(content.source)
    if swedish is None:
        return None
    for raw in versions(root, swedish.path):
        for words in _past_words(content, piece, swedish.path, raw):
            if translations.fingerprint(words) == wanted:
                return words
    return None


def _past_words(content: Content, piece: Piece, path: str, raw: bytes) -> Iterator[str]:
    """The Swedish words of a piece in an older version of its file."""
    owner, name = piece.key.split("#")
    if path.endswith(".md"):
        text = prose.read(raw, path)
        for old in translations.text_pieces(owner, {content.source: text} if text else {}):
            if old.key == piece.key:
                yield old.words[content.source]
        return
    for item in items_in(raw, path):
        if owner == item.id or owner.endswith(f"-{item.record.id}"):
            for field, _, words in translations.fields(item.record):
                if field == name and content.source in words:
                    yield words[content.source]
