"""Loads the sources once per build, runs the checks first, and stops the build when one finds an error."""

import logging

from building import BUILD, i18n, root  # first: it puts scripts/ on the path
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

from builder import checks
from builder.kinds.docs import Publisher
from builder.load import load
from builder.reports import plain

log = logging.getLogger("mkdocs.hooks.sources")


@event_priority(-200)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Load and check, in the outer build only: static-i18n builds the other languages inside it."""
    if i18n(config).building:
        return config
    BUILD.content = load(root(config))
    publisher = BUILD.content.singles.get("docs/publisher.yml")
    if isinstance(publisher, Publisher) and publisher.site:
        config.site_url = publisher.site
    reports = checks.run(BUILD.content, slow=False)
    errors = [report for report in reports if report.severity == "error"]
    if errors:
        raise PluginError("\n" + plain.write(errors, BUILD.content.source))
    if reports:
        log.info(plain.summary(reports, BUILD.content.source))
    return config
