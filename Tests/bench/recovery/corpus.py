"""The documents of the bench: where their text comes from and how they are typeset.

Each row: id, language, package, files inside the package's tree (in order), part of the text kept
(start and length in words), engine, columns, table of contents, numbered headings.
Even rows of the first ones are for tuning, odd ones for reporting; FURTHER ones are for tuning, APART ones for
reporting what tuning is worth elsewhere, HELD ones for the last version's figures.
"""

H = "usr/share/doc/debian-handbook/html"
DR = "usr/share/debian-reference"
DEV = "usr/share/developers-reference"
EDU = "usr/share/doc/debian-edu-doc-{0}/debian-edu-bookworm-manual.html"
APTCH = ("ch01", "ch01s01", "ch01s02", "ch01s03", "ch02s01", "ch02s01s02", "ch02s01s03", "ch02s01s04", "ch02s02", "ch02s02s02", "ch02s02s03", "ch02s02s04", "ch02s03", "ch02s03s02", "ch02s03s03", "ch02s04")
MG = "usr/share/doc/maint-guide-{0}/html"
KI = "usr/share/doc/kicad/help/{0}"
FB = "usr/share/freedombox/manual"

# id, language, package, files, (skip, words), engine, columns, toc, numbered
ROWS = [
    ("edu-en", "en", "debian-edu-doc-en", [EDU.format("en")], (4000, 8000), "latex", 1, True, True),
    ("edu-fr", "fr", "debian-edu-doc-fr", [EDU.format("fr")], (4000, 8000), "latex", 1, True, False),
    ("edu-es", "es", "debian-edu-doc-es", [EDU.format("es")], (9000, 7000), "libreoffice", 1, False, False),
    ("dev-en", "en", "developers-reference", [DEV + "/beyond-pkging.html", DEV + "/pkgs.html"], (0, 9000), "latex", 2, False, True),
    ("dev-fr", "fr", "developers-reference-fr", [DEV + "/fr/resources.html"], (0, 9000), "latex", 2, True, False),
    ("dev2-fr", "fr", "developers-reference-fr", [DEV + "/fr/l10n.html", DEV + "/fr/best-pkging-practices.html"], (0, 9000), "groff", 2, False, False),
    ("dev2-en", "en", "developers-reference", [DEV + "/best-pkging-practices.html"], (0, 9000), "groff", 1, False, True),
    ("ref-en", "en", "debian-reference-en", [DR + "/ch01.en.html"], (0, 8000), "libreoffice", 2, False, False),
    ("ref-fr", "fr", "debian-reference-fr", [DR + "/ch03.fr.html", DR + "/ch04.fr.html"], (0, 8000), "groff", 1, False, False),
    ("ref-es", "es", "debian-reference-es", [DR + "/ch02.es.html"], (3000, 8000), "latex", 1, True, False),
    ("ref2-es", "es", "debian-reference-es", [DR + "/ch05.es.html"], (0, 6000), "groff", 2, False, True),
    ("ref2-fr", "fr", "debian-reference-fr", [DR + "/ch11.fr.html", DR + "/ch12.fr.html"], (0, 7000), "libreoffice", 1, False, True),
    ("faq-en", "en", "debian-faq", ["usr/share/doc/debian/FAQ/{}.en.html".format(n) for n in ("basic-defs", "choosing", "compatibility", "software", "ftparchives", "pkg-basics")], (0, 9000), "libreoffice", 1, False, False),
    ("faq-fr", "fr", "debian-faq-fr", ["usr/share/doc/debian/FAQ/fr/{}.fr.html".format(n) for n in ("basic-defs", "choosing", "software", "ftparchives", "pkg-basics")], (0, 9000), "libreoffice", 2, False, False),
    ("apt-en", "en", "aptitude-doc-en", ["usr/share/doc/aptitude/html/en/%s.html" % n for n in APTCH], (0, 7000), "groff", 1, False, False),
    ("apt-fr", "fr", "aptitude-doc-fr", ["usr/share/doc/aptitude/html/fr/%s.html" % n for n in APTCH], (0, 7000), "latex", 1, True, True),
    ("apt-es", "es", "aptitude-doc-es", ["usr/share/doc/aptitude/html/es/%s.html" % n for n in APTCH], (0, 7000), "latex", 2, False, False),
    ("mg-fr", "fr", "maint-guide-fr", [MG.format("fr") + "/%s.fr.html" % n for n in ("start", "first", "dreq")], (0, 8000), "libreoffice", 1, False, False),
    ("mg-es", "es", "maint-guide-es", [MG.format("es") + "/%s.es.html" % n for n in ("start", "modify", "dother", "build")], (0, 8000), "libreoffice", 2, False, True),
    ("ki-fr", "fr", "kicad-doc-fr", [KI.format("fr") + "/getting_started_in_kicad.html"], (500, 8000), "groff", 1, False, True),
    ("ki-es", "es", "kicad-doc-es", [KI.format("es") + "/kicad.html", KI.format("es") + "/gerbview.html"], (0, 8000), "groff", 1, False, False),
    ("hb-en", "en", "debian-handbook", [H + "/en-US/sect.%s.html" % n for n in ("debian-internals", "follow-debian-news", "role-of-distributions", "rights-management", "ldap-directory", "config-printing")], (0, 9000), "latex", 1, False, False),
    ("hb-fr", "fr", "debian-handbook", [H + "/fr-FR/sect.%s.html" % n for n in ("debian-internals", "follow-debian-news", "role-of-distributions", "rights-management", "ldap-directory", "config-printing")], (0, 9000), "latex", 2, False, False),
    ("hb-es", "es", "debian-handbook", [H + "/es-ES/sect.%s.html" % n for n in ("debian-internals", "follow-debian-news", "role-of-distributions", "rights-management", "ldap-directory", "config-printing")], (0, 9000), "libreoffice", 1, False, False),
    ("fb-en", "en", "freedombox-doc-en", [FB + "/en/%s.part.html" % n for n in ("Radicale", "Networks", "Syncthing", "GitWeb", "Download")], (0, 8000), "latex", 2, True, True),
    ("fb-es", "es", "freedombox-doc-es", [FB + "/es/%s.part.html" % n for n in ("Radicale", "Networks", "Syncthing", "GitWeb", "Download")], (0, 8000), "groff", 2, False, False),
    ("pol-en", "en", "debian-policy", ["usr/share/doc/debian-policy/policy.html/ch-%s.html" % n for n in ("archive", "binary", "source", "scope")], (0, 9000), "groff", 2, False, False),
    ("gam-en", "en", "gammu-doc", ["usr/share/doc/gammu/html/%s.html" % n for n in ("faq/general", "faq/phones", "faq/config", "faq/python", "project/index", "project/roadmap")], (0, 8000), "libreoffice", 2, False, False),
]

# The same columns. Debian packages; flask, pytest and attrs are archives from PyPI.
FURTHER = [
    ("ig-en", "en", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/en/%s.html" % n for n in ("ch02", "ch02s01", "ch02s02", "ch02s03", "ch02s04", "ch02s05", "ch02s06", "ch03", "ch03s01", "ch03s02", "ch03s03")], (0, 9000), "latex", 2, False, True),
    ("ig-fr", "fr", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/fr/%s.html" % n for n in ("ch04", "ch04s01", "ch04s02", "ch04s03", "ch04s04", "ch04s05", "ch05", "ch05s01", "ch05s02", "ch05s03", "ch05s04")], (0, 9000), "latex", 2, False, False),
    ("ig-es", "es", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/es/%s.html" % n for n in ("ch06", "ch06s01", "ch06s02", "ch06s03", "ch06s04", "ch08", "ch08s01", "ch08s02", "ch08s03", "ch08s04")], (0, 9000), "groff", 2, False, True),
    ("ig2-es", "es", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/es/%s.html" % n for n in ("ch02", "ch02s01", "ch02s02", "ch02s03", "ch02s04", "ch02s05", "ch02s06", "ch03", "ch03s01", "ch03s02", "ch03s03")], (0, 9000), "libreoffice", 1, False, False),
    ("hd-en", "en", "harden-doc", ["usr/share/doc/harden-doc/html/en-US/%s.html" % n for n in ("ch02", "intro", "ch02s03", "ch03", "ch03s02", "ch03s03", "ch03s04", "ch03s05", "ch03s06", "ch03s07", "ch04", "bios-boot", "ch04s10", "ch04s11", "ch04s15", "ch04s16")], (0, 9000), "groff", 2, False, False),
    ("hd-fr", "fr", "harden-doc", ["usr/share/doc/harden-doc/html/fr-FR/%s.html" % n for n in ("ch11s02", "ch11s03", "ch11s04", "ch11s05", "after-compromise", "ch12", "ch12s02", "debian-sec-team-faq", "ch10", "ch10s04", "ch10s05", "intrusion-detect")], (0, 9000), "libreoffice", 2, False, False),
    ("hd-es", "es", "harden-doc", ["usr/share/doc/harden-doc/html/es-ES/%s.html" % n for n in ("sec-services", "ch05s02", "ch05s04", "ch05s05", "ch05s06", "ch05s08", "ch05s09", "ch05s11", "ch05s12", "ch07", "ch07s03", "ch07s04", "dsa", "deb-pack-sign")], (0, 9000), "latex", 1, True, False),
    ("hd2-fr", "fr", "harden-doc", ["usr/share/doc/harden-doc/html/fr-FR/%s.html" % n for n in ("ch02", "intro", "ch02s03", "ch03", "ch03s02", "ch03s03", "ch03s04", "ch03s05", "ch03s06", "ch03s07", "ch04", "bios-boot", "ch04s10", "ch04s11", "ch04s15", "ch04s16")], (0, 9000), "latex", 1, False, False),
    ("lm-en", "en", "live-manual-html", ["usr/share/doc/live-manual/html/live-manual/%s.en.html" % n for n in ("about-manual", "about-project", "installation", "the-basics")], (0, 8000), "groff", 1, False, False),
    ("lm-fr", "fr", "live-manual-html", ["usr/share/doc/live-manual/html/live-manual/%s.fr.html" % n for n in ("overview-of-tools", "managing-a-configuration", "customization-overview", "customizing-package-installation")], (0, 8000), "groff", 2, False, False),
    ("lm-es", "es", "live-manual-html", ["usr/share/doc/live-manual/html/live-manual/%s.es.html" % n for n in ("customizing-contents", "customizing-run-time-behaviours", "bugs", "coding-style", "procedures")], (0, 8000), "libreoffice", 2, False, False),
    ("lm2-es", "es", "live-manual-html", ["usr/share/doc/live-manual/html/live-manual/%s.es.html" % n for n in ("about-manual", "about-project", "installation", "the-basics")], (0, 8000), "latex", 2, True, True),
    ("dh-en", "en", "debian-history", ["usr/share/doc/debian-history/docs/%s.en.html" % n for n in ("intro", "leaders", "releases", "detailed")], (0, 9000), "libreoffice", 1, False, True),
    ("dh-fr", "fr", "debian-history", ["usr/share/doc/debian-history/docs/%s.fr.html" % n for n in ("intro", "leaders", "releases", "detailed")], (0, 9000), "latex", 2, False, False),
    ("dh-es", "es", "debian-history", ["usr/share/doc/debian-history/docs/%s.es.html" % n for n in ("intro", "leaders", "releases", "detailed")], (0, 9000), "groff", 1, False, False),
    ("ll-fr", "fr", "lilypond-doc-html-fr", ["usr/share/doc/lilypond/html/Documentation/usage-big-page.fr.html"], (0, 8000), "latex", 1, False, True),
    ("ll-es", "es", "lilypond-doc-html-es", ["usr/share/doc/lilypond/html/Documentation/usage-big-page.es.html"], (0, 8000), "libreoffice", 2, False, True),
    ("ap-en", "en", "apt-doc", ["usr/share/doc/apt-doc/%s.html" % n for n in ("guide.html/ch1", "guide.html/ch2", "guide.html/ch3", "guide.html/ch4", "offline.html/ch1", "offline.html/ch2", "offline.html/ch3")], (0, 9000), "latex", 2, True, False),
    ("ap-fr", "fr", "apt-doc", ["usr/share/doc/apt-doc/%s.html" % n for n in ("guide.fr.html/ch1", "guide.fr.html/ch2", "guide.fr.html/ch3", "guide.fr.html/ch4", "offline.fr.html/ch1", "offline.fr.html/ch2", "offline.fr.html/ch3")], (0, 9000), "groff", 2, False, True),
    ("ap-es", "es", "apt-doc", ["usr/share/doc/apt-doc/%s.html" % n for n in ("guide.es.html/ch1", "guide.es.html/ch2", "guide.es.html/ch3", "guide.es.html/ch4", "offline.es.html/ch1", "offline.es.html/ch2", "offline.es.html/ch3")], (0, 9000), "libreoffice", 1, False, False),
    ("kh-en", "en", "debian-kernel-handbook", ["usr/share/doc/debian-kernel-handbook/kernel-handbook.html/%s.html" % n for n in ("ch-scope", "ch-source", "ch-packaging", "ch-common-tasks", "ch-modules", "ch-bugs", "ch-versions")], (0, 9000), "libreoffice", 2, False, False),
    ("dm-en", "en", "debmake-doc", ["usr/share/doc/debmake-doc/html/%s.en.html" % n for n in ("ch02", "ch03", "ch05", "ch06")], (0, 9000), "groff", 1, False, True),
    ("ab-en", "en", "abs-guide", ["usr/share/doc/abs-guide/html/%s.html" % n for n in ("communications", "command-line-options", "assortedtips", "biblio", "aliases", "portabilityissues", "scriptstyle", "securityissues")], (0, 9000), "latex", 1, False, False),
    ("fl-en", "en", "flask", ["flask-3.1.3/docs/%s.rst" % n for n in ("design", "errorhandling", "lifecycle", "tutorial/deploy", "web-security", "async-await", "blueprints")], (0, 9000), "latex", 2, False, False),
    ("py-en", "en", "pytest", ["pytest-9.2.0/doc/en/%s.rst" % n for n in ("explanation/goodpractices", "explanation/flaky", "explanation/anatomy", "how-to/usage", "contributing", "backwards-compatibility", "how-to/assert")], (0, 9000), "libreoffice", 2, False, False),
    ("at-en", "en", "attrs", ["attrs-26.1.0/docs/%s.md" % n for n in ("why", "overview", "examples", "how-does-it-work", "extending", "names")], (0, 9000), "groff", 2, False, False),
    ("gi-fr", "fr", "gimp-help-fr", ["usr/share/gimp/2.0/help/fr/%s.html" % n for n in ("gimp-tool-text", "gimp-file-open", "gimp-tool-bucket-fill", "gimp-tool-move", "gimp-tool-zoom", "gimp-tool-paintbrush", "gimp-image-color-management", "gimp-undo-dialog")], (0, 9000), "latex", 2, False, False),
    ("gi-es", "es", "gimp-help-es", ["usr/share/gimp/2.0/help/es/%s.html" % n for n in ("gimp-tool-unified-transform", "gimp-layer-transparency-menu", "gimp-using-simpleobjects", "gimp-getting-unstuck", "gimp-selection-to-path", "gimp-tool-ink", "gimp-view-navigation", "gimp-filter-displace")], (0, 9000), "latex", 1, True, True),
    ("gi2-es", "es", "gimp-help-es", ["usr/share/gimp/2.0/help/es/%s.html" % n for n in ("gimp-tool-text", "gimp-file-open", "gimp-tool-bucket-fill", "gimp-tool-move", "gimp-tool-zoom", "gimp-tool-paintbrush", "gimp-image-color-management", "gimp-undo-dialog")], (0, 9000), "groff", 2, False, False),
    ("gi2-fr", "fr", "gimp-help-fr", ["usr/share/gimp/2.0/help/fr/%s.html" % n for n in ("gimp-tool-unified-transform", "gimp-layer-transparency-menu", "gimp-using-simpleobjects", "gimp-getting-unstuck", "gimp-selection-to-path", "gimp-tool-ink", "gimp-view-navigation", "gimp-filter-displace")], (0, 9000), "libreoffice", 1, False, False),
    ("dj-en", "en", "python-django-doc", ["usr/share/doc/python-django-doc/html/topics/%s.html" % n for n in ("i18n/index", "performance", "security", "signals", "testing/overview", "auth/customizing")], (0, 9000), "libreoffice", 2, False, False),
    ("dj2-en", "en", "python-django-doc", ["usr/share/doc/python-django-doc/html/%s.html" % n for n in ("misc/design-philosophies", "misc/api-stability", "internals/contributing/bugs-and-features", "internals/contributing/triaging-tickets", "internals/release-process")], (0, 9000), "latex", 2, False, True),
    ("dj3-en", "en", "python-django-doc", ["usr/share/doc/python-django-doc/html/faq/%s.html" % n for n in ("general", "usage", "install", "models", "contributing", "admin")], (0, 9000), "groff", 1, False, False),
    ("pg-en", "en", "postgresql-doc-15", ["usr/share/doc/postgresql-doc-15/html/%s.html" % n for n in ("mvcc-intro", "transaction-iso", "explicit-locking", "applevel-consistency", "backup-dump", "backup-file", "continuous-archiving", "routine-vacuuming")], (0, 9000), "groff", 2, False, True),
    ("pg2-en", "en", "postgresql-doc-15", ["usr/share/doc/postgresql-doc-15/html/%s.html" % n for n in ("tutorial-concepts", "tutorial-table", "tutorial-views", "tutorial-fk", "tutorial-transactions", "tutorial-inheritance", "ddl-partitioning", "source-conventions", "error-style-guide")], (0, 9000), "latex", 1, False, False),
    ("r-en", "en", "r-doc-html", ["usr/share/doc/r-doc-html/manual/R-intro.html"], (2500, 9000), "libreoffice", 1, False, True),
    ("r2-en", "en", "r-doc-html", ["usr/share/doc/r-doc-html/manual/R-data.html"], (1500, 9000), "latex", 2, True, False),
    ("gt-en", "en", "git-doc", ["usr/share/doc/git-doc/%s.html" % n for n in ("gitworkflows", "giteveryday", "gitglossary", "gitfaq")], (0, 9000), "libreoffice", 2, False, False),
    ("ig3-fr", "fr", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/fr/%s.html" % n for n in ("ch02", "ch02s01", "ch02s02", "ch02s03", "ch02s04", "ch03", "ch03s01", "ch03s02", "ch03s03", "ch03s04")], (0, 9000), "groff", 2, False, False),
    ("ig3-es", "es", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/es/%s.html" % n for n in ("ch04", "ch04s01", "ch04s02", "ch04s03", "ch04s04", "ch04s05", "ch05", "ch05s01", "ch05s02", "ch05s03", "ch05s04")], (0, 9000), "libreoffice", 2, False, False),
    ("ll3-fr", "fr", "lilypond-doc-html-fr", ["usr/share/doc/lilypond/html/Documentation/learning-big-page.fr.html"], (0, 8000), "groff", 1, False, False),
    ("ll3-es", "es", "lilypond-doc-html-es", ["usr/share/doc/lilypond/html/Documentation/learning-big-page.es.html"], (3000, 8000), "latex", 2, False, False),
    ("hd3-es", "es", "harden-doc", ["usr/share/doc/harden-doc/html/es-ES/%s.html" % n for n in ("ch11s02", "ch11s03", "ch11s04", "ch11s05", "after-compromise", "ch12", "ch12s02", "debian-sec-team-faq", "ch10", "ch10s04", "ch10s05", "intrusion-detect")], (0, 9000), "libreoffice", 1, False, True),
    ("hd3-fr", "fr", "harden-doc", ["usr/share/doc/harden-doc/html/fr-FR/%s.html" % n for n in ("sec-services", "ch05s02", "ch05s04", "ch05s05", "ch05s06", "ch05s08", "ch05s09", "ch07", "ch07s03", "dsa")], (0, 9000), "latex", 1, True, True),
]

# The same columns: documents that no weight was fitted on.
APART = [
    ("gi3-fr", "fr", "gimp-help-fr", ["usr/share/gimp/2.0/help/fr/%s.html" % n for n in ("gimp-filter-red-eye-removal", "gimp-image-crop", "gimp-layer-mask-add", "gimp-navigation-dialog", "gimp-template-dialog", "gimp-using-web", "gimp-tutorial-quickie-scale-print", "gimp-errors-dialog", "gimp-font-dialog", "gimp-tool-flip", "gimp-selection-none", "gimp-colors-info-histogram", "gimp-dialogs-management")], (0, 9000), "groff", 2, False, False),
    ("gi3-es", "es", "gimp-help-es", ["usr/share/gimp/2.0/help/es/%s.html" % n for n in ("gimp-filter-red-eye-removal", "gimp-image-crop", "gimp-layer-mask-add", "gimp-navigation-dialog", "gimp-template-dialog", "gimp-using-web", "gimp-tutorial-quickie-scale-print", "gimp-errors-dialog", "gimp-font-dialog", "gimp-tool-flip", "gimp-selection-none", "gimp-colors-info-histogram", "gimp-dialogs-management")], (0, 9000), "libreoffice", 2, False, True),
    ("dj4-en", "en", "python-django-doc", ["usr/share/doc/python-django-doc/html/%s.html" % n for n in ("howto/deployment/checklist", "howto/error-reporting", "howto/initial-data", "howto/legacy-databases", "howto/upgrade-version", "howto/static-files/index", "topics/logging", "topics/email")], (0, 9000), "latex", 1, False, False),
    ("dj5-en", "en", "python-django-doc", ["usr/share/doc/python-django-doc/html/internals/%s.html" % n for n in ("contributing/new-contributors", "contributing/committing-code", "contributing/localizing", "security", "deprecation", "organization")], (0, 9000), "libreoffice", 1, True, True),
    ("pg3-en", "en", "postgresql-doc-15", ["usr/share/doc/postgresql-doc-15/html/%s.html" % n for n in ("high-availability", "warm-standby", "hot-standby", "monitoring-stats", "diskusage", "wal-reliability", "wal-configuration")], (0, 9000), "latex", 2, False, False),
    ("pg4-en", "en", "postgresql-doc-15", ["usr/share/doc/postgresql-doc-15/html/%s.html" % n for n in ("client-authentication", "auth-pg-hba-conf", "auth-methods", "auth-trust", "database-roles", "role-attributes", "role-membership", "managing-databases", "manage-ag-overview", "charset", "locale", "collation", "multibyte")], (0, 9000), "groff", 1, False, True),
    ("r3-en", "en", "r-doc-html", ["usr/share/doc/r-doc-html/manual/R-admin.html"], (3000, 9000), "groff", 2, False, False),
    ("ab2-en", "en", "abs-guide", ["usr/share/doc/abs-guide/html/%s.html" % n for n in ("assortedtips", "gotchas", "scrstyle", "wrapper", "tests", "recursionsct", "optimizations", "scriptingstyle", "miscellany", "internal", "regexp", "globbingref")], (0, 9000), "libreoffice", 2, False, False),
    ("ig4-fr", "fr", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/fr/%s.html" % n for n in ("ch06", "ch06s01", "ch06s02", "ch06s03", "ch07", "ch07s01", "ch07s02", "ch08", "ch08s01", "ch08s02", "ch08s03")], (0, 9000), "libreoffice", 1, False, False),
    ("ig4-es", "es", "installation-guide-amd64", ["usr/share/doc/installation-guide-amd64/es/%s.html" % n for n in ("apa", "apbs01", "apbs02", "apbs03", "apbs04", "apc", "apcs01", "apcs02", "apcs03", "apds03", "apds04", "ape")], (0, 9000), "latex", 2, True, False),
    ("dm2-en", "en", "debmake-doc", ["usr/share/doc/debmake-doc/html/%s.en.html" % n for n in ("ch01", "ch07", "ch04")], (0, 9000), "latex", 2, False, True),
    ("lm3-fr", "fr", "live-manual-html", ["usr/share/doc/live-manual/html/live-manual/%s.fr.html" % n for n in ("about-manual", "about-project", "installation", "customizing-contents", "bugs", "procedures")], (0, 8000), "latex", 1, False, False),
    ("ll4-es", "es", "lilypond-doc-html-es", ["usr/share/doc/lilypond/html/Documentation/usage-big-page.es.html"], (7000, 8000), "groff", 1, False, False),
    ("hd4-es", "es", "harden-doc", ["usr/share/doc/harden-doc/html/es-ES/%s.html" % n for n in ("ch02", "intro", "ch02s03", "ch03", "ch03s02", "ch03s03", "ch03s04", "ch04", "bios-boot", "ch04s10")], (0, 9000), "groff", 2, False, False),
]

# The same columns: documents chosen before anything was scored on them and not looked into: totals of finished versions only.
# Debian packages (the KDE ones, okular, kleopatra and kstars-data, take their entities from kdoctools5); pip and
# buildbot are archives from PyPI. Their pages are cleaned by pages.py.
HELD = [
    ("px-en", "en", "pip", ["pip-26.3/docs/html/ux-research-design/research-results/%s.md" % n for n in ("about-our-users", "users-and-security", "mental-models", "personas", "pip-upgrade-conflict")], (0, 9000), "latex", 1, True, False),
    ("gc-en", "en", "gnucash-docs", ["usr/share/doc/gnucash-docs/gnucash-guide-en/%s.html" % n for n in ("oview-about1", "oview-features1", "chapter_accts", "accts-oa12", "cc-accounts1", "invest_concepts1", "dep_concepts1", "loans_personalLoanToSomeOne", "budget_concepts1", "budget_creation1", "bus_ar")], (0, 7000), "libreoffice", 2, False, True),
    ("lk-en", "en", "linux-doc-6.1", ["usr/share/doc/linux-doc-6.1/html/process/%s.html" % n for n in ("howto", "management-style", "stable-api-nonsense", "code-of-conduct-interpretation", "2.Process")], (0, 6500), "groff", 1, False, False),
    ("bo-en", "en", "borgbackup-doc", ["usr/share/doc/borgbackup/html/%s.html" % n for n in ("faq", "internals/security")], (0, 6800), "latex", 2, False, True),
    ("um-en", "en", "user-mode-linux-doc", ["usr/share/doc/user-mode-linux-doc/html/UserModeLinux-HOWTO-%d.html" % n for n in (1, 2, 3, 4, 5, 7, 9, 10, 13)], (0, 9000), "libreoffice", 1, True, False),
    ("bb-en", "en", "buildbot", ["buildbot-4.3.0/docs/manual/%s.rst" % n for n in ("introduction", "concepts", "installation/components", "installation/requirements", "installation/buildmaster", "installation/worker", "deploy", "optimization")], (0, 9000), "groff", 2, False, False),
    ("mu-en", "en", "mutt", ["usr/share/doc/mutt/html/%s.html" % n for n in ("intro", "gettingstarted", "mimesupport")], (0, 6500), "latex", 1, False, False),
    ("we-fr", "fr", "wesnoth-1.16-data", ["usr/share/doc/wesnoth-1.16-data/manual.fr.html"], (0, 9000), "libreoffice", 2, True, False),
    ("gr-fr", "fr", "grisbi-common", ["usr/share/doc/grisbi/fr/grisbi-manuel%03d.html" % n for n in (3, 4, 5, 7, 9)], (0, 7000), "groff", 1, False, True),
    ("tw-fr", "fr", "texworks-help-fr", ["usr/share/texworks-help/fr/%s.html" % n for n in ("Introduction", "Installation", "Priseenmain", "Allerplusloinoutilsdedition", "Allerplusloinautresoutils", "UsageavancelesScripts")], (0, 9000), "latex", 2, False, False),
    ("om-fr", "fr", "omegat", ["usr/share/doc/omegat/html/fr/%s.html" % n for n in ("chapter.about.OmegaT", "chapter.files.to.translate", "chapter.formatted.text", "chapter.glossaries", "chapter.machine.translate", "chapter.searches", "appendix.TeamProjects")], (0, 7000), "libreoffice", 1, True, False),
    ("ok-fr", "fr", "okular", ["usr/share/doc/HTML/fr/okular/index.docbook"], (0, 9000), "groff", 2, False, True),
    ("lo-fr", "fr", "libreoffice-help-fr", ["usr/share/libreoffice/help/fr/text/%s.html" % n for n in ("simpress/guide/impress_remote", "simpress/guide/footer", "simpress/guide/show", "swriter/guide/pagestyles", "swriter/guide/templates_styles", "swriter/guide/fields", "swriter/guide/globaldoc", "swriter/guide/footnote_usage", "scalc/guide/multitables", "scalc/guide/cellreferences", "shared/guide/digital_signatures", "shared/guide/redlining_enter", "shared/guide/collab", "shared/guide/openpgp")], (0, 9000), "latex", 1, False, False),
    ("di-fr", "fr", "dia-common", ["usr/share/doc/dia/html/fr/%s.html" % n for n in ("ch01", "ch02", "ch02s05", "ch04", "ch04s02", "ch04s03", "ch04s04", "ch05", "ch07", "ch07s02", "ch08", "ch08s02", "ch09", "ch10", "ch10s02", "ch10s03", "ch11")], (0, 9000), "libreoffice", 2, False, True),
    ("cm-es", "es", "claws-mail-doc", ["usr/share/doc/claws-mail/manual/es/claws-mail-manual.html"], (0, 7000), "groff", 1, False, False),
    ("kl-es", "es", "kleopatra", ["usr/share/doc/HTML/es/kleopatra/index.docbook"], (0, 8000), "latex", 2, True, False),
    ("dg-es", "es", "drgeo-doc", ["usr/share/drgeo/help/es/%s.html" % (n if isinstance(n, str) else "drgenius_%d" % n) for n in ("introduction", 4, 7, "point_tools", 9, 10, 11, 12, "line_tools", 14, 15, 17, 18, 19, 20, 21, "transformation_tools", 23, 24, 25, 26, 27, 28, 29, "numeric_tools", 31, 32, "macroconstruction_tools", 36, 37, "other_tools", 39, 40, 41, 42, "editing_object_styles", 44, 45, 46, "default_behaviour", 48, 49, "using_macro", 51, 52, 53, 90, 91, 92, 93)], (0, 9000), "libreoffice", 1, False, False),
    ("ax-es", "es", "apache2-doc", ["usr/share/doc/apache2-doc/manual/es/%s.html" % n for n in ("install", "stopping", "howto/auth", "howto/cgi", "howto/ssi")], (0, 7000), "groff", 2, False, False),
    ("gn-es", "es", "gnome-user-docs", ["usr/share/help/es/gnome-help/%s.page" % n for n in ("net-wireless-troubleshooting-hardware-check", "net-wireless-disconnecting", "net-slow", "net-vpn-connect", "net-security-tips", "color-whatisspace", "color-whyimportant", "color-calibrationcharacterization", "user-goodpassword", "files-search", "files-rename", "files-sort", "nautilus-connect", "nautilus-file-properties-basic", "mouse-touchpad-click", "mouse-problem-notmoving", "disk-capacity", "disk-partitions", "disk-resize", "backup-thinkabout", "backup-how", "look-resolution", "power-willnotturnon", "power-suspendfail")], (0, 7000), "latex", 1, True, True),
    ("ks-es", "es", "kstars-data", ["usr/share/doc/HTML/es/kstars/%s.docbook" % n for n in ("quicktour", "skycoords", "timezones", "utime", "sidereal", "leapyear", "precession", "solarsys", "magnitude", "colorandtemp", "blackbody", "luminosity", "darkmatter", "cosmicdist", "ellipticalgalaxies", "spiralgalaxies", "telescopes", "faq")], (0, 6600), "libreoffice", 2, False, False),
]
