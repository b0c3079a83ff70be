"""The documents of the bench: where their text comes from and how they are typeset.

Each row: id, language, package, files inside the package's tree (in order), part of the text kept
(start and length in words), engine, columns, table of contents, numbered headings.
Even rows are for tuning, odd rows for reporting.
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
