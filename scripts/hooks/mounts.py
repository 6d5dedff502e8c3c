"""Brings curriculum/ and guidelines/ into the build, beside docs/.

Every source file becomes a `File` whose `src_uri` is its path from the repository root and whose
`dest_uri` decides the address, so links, edit links and warnings all use repository paths.
static-i18n rebuilds each File from (src_uri, docs_dir, dest_uri) at priority -100 and drops what lies
outside docs_dir, so docs_dir is the repository root while it runs, and only then.
"""

from pathlib import Path, PurePosixPath

from building import content, i18n, root
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files

from builder.exports import docx

MOUNTS = {"docs": "", "curriculum": "curriculum", "guidelines": "guidelines"}
NOT_PAGES = {".yml", ".yaml"}


@event_priority(100)
def _mount(files: Files, config: MkDocsConfig) -> Files:
    base = root(config)
    mounted = Files([])
    owner: dict[str, str] = {}
    for path in sorted(content().files):
        if PurePosixPath(path).suffix in NOT_PAGES or PurePosixPath(path).name == "README.md":
            continue
        dest = _address(path, config)
        if dest in owner:
            raise PluginError(f"{path} and {owner[dest]} both become {dest}; rename one of them.")
        owner[dest] = path
        mounted.append(File(path, str(base), config.site_dir, config.use_directory_urls, dest_uri=dest))
    others = [file for file in files if file.src_dir != config.docs_dir]
    for file in others:
        if not _below(file, base):
            mounted.append(file)
    # static-i18n would take the theme files of overrides/ for sources, since they lie below the root
    config.data["_aside"] = [file for file in others if _below(file, base)]
    config.data["_docs_dir"] = config.docs_dir
    config.docs_dir = str(base)
    return mounted


def _below(file: File, base: Path) -> bool:
    return file.src_dir is not None and Path(file.src_dir).resolve().is_relative_to(base)


def _address(path: str, config: MkDocsConfig) -> str:
    """Where a source file ends in the site: as MkDocs would put it, below its mount."""
    top, rest = path.split("/", 1)
    plain = File(rest, top, config.site_dir, config.use_directory_urls).dest_uri
    return f"{MOUNTS[top]}/{plain}" if MOUNTS[top] else plain


@event_priority(-200)
def _unmount(files: Files, config: MkDocsConfig) -> Files:
    config.docs_dir = config.data.pop("_docs_dir")
    for file in config.data.pop("_aside"):
        files.append(file)
    for path, made in docx.export(content(), i18n(config).current_language).items():
        files.append(File.generated(config, path, content=made))
    return files


on_files = CombinedEvent(_mount, _unmount)
