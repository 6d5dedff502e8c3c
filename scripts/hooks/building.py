"""What the hooks share while MkDocs builds: the content, loaded anew for every build.

Puts `scripts/` on the path: MkDocs only adds the hook's own folder, and only while it loads the hook,
and plain `mkdocs build` shall work without installing the project.
"""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCRIPTS = str(Path(__file__).resolve().parents[1])
if SCRIPTS not in sys.path:
    sys.path.insert(0, SCRIPTS)

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError

from builder.model import Content


@dataclass
class Build:
    """The build that is going on."""

    content: Content | None = None


BUILD = Build()


def content() -> Content:
    """The content of the build that is going on."""
    if BUILD.content is None:
        raise PluginError("The sources are not loaded; scripts/hooks/sources.py must stand first among the hooks.")
    return BUILD.content


def root(config: MkDocsConfig) -> Path:
    """The folder of `mkdocs.yml`, which holds the source folders."""
    return Path(config.config_file_path).resolve().parent


def i18n(config: MkDocsConfig) -> Any:
    """The static-i18n plugin: which language is being built, and whether this is the outer build."""
    return config.plugins["i18n"]


def prefix(config: MkDocsConfig) -> str:
    """The folder of the language being built: none for the default, nor when only one language is built."""
    plugin = i18n(config)
    return "" if plugin.is_default_language_build else f"{plugin.current_language}/"
