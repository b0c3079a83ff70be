"""The documents of the bench: where their text comes from and how they are typeset.

Each row: id, language, package, files inside the package's tree (in order), part of the text kept
(start and length in words), engine, columns, table of contents, numbered headings.
Even rows of the first ones are for tuning, odd ones for reporting; FURTHER ones are for tuning, APART ones for
reporting what tuning is worth elsewhere.
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
