"""How Mujaz is installed, checked and packed: one set of pins, no torch, no address, no forgotten file."""

import ast
import re
import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from pathlib import Path

import bootstrap
import check_bundle
import pytest
import skips

from tests.needs import CHECKOUT, needs_xvfb

PACKAGING = CHECKOUT / "packaging"
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))


def _lines(name: str) -> list[str]:
    lines = (PACKAGING / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def _name(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


PINS = _lines("requirements.txt") + _lines("requirements-dev.txt")


def test_every_requirement_is_pinned_exactly_and_once():
    for line in PINS:
        assert re.fullmatch(r'[\w.-]+==[\w.]+( ; (sys_platform == "\w+"|python_version < "[\d.]+"))?', line), line
    names = [_name(line) for line in PINS]
    assert len(names) == len(set(names))


def test_uv_is_held_to_the_same_pins():
    assert sorted(PROJECT["tool"]["uv"]["constraint-dependencies"]) == sorted(PINS)


def test_the_light_way_brings_all_that_is_declared_and_no_torch():
    pinned = {_name(line) for line in _lines("requirements.txt")}
    declared = {_name(line) for line in PROJECT["project"]["dependencies"]}
    light = {_name(line) for line in PROJECT["tool"]["uv"]["dependency-metadata"][0]["requires-dist"]}
    assert declared | light <= pinned
    assert not pinned & {"torch", "transformers", "numpy", "pandas", "scipy", "scikit-learn"}
    assert {"torch", "transformers"} <= {_name(line) for line in PROJECT["project"]["optional-dependencies"]["neural"]}


def test_the_building_backend_is_pinned_too():
    assert [line for line in PINS if _name(line) == "hatchling"] == PROJECT["build-system"]["requires"]


def test_the_pins_are_a_closed_set():
    """What a pinned package needs is pinned, but for what uv is told to leave out too."""
    left_out = {"pip", "setuptools", *(_name(line) for line in metadata.requires("camel-tools"))}
    for told in PROJECT["tool"]["uv"]["dependency-metadata"]:
        assert told["version"] == metadata.version(told["name"])
    pinned = {_name(line) for line in PINS}
    lacking = []
    for line in PINS:
        if "sys_platform" in line:
            continue
        for needed in metadata.requires(_name(line)) or []:
            unconditional = ";" not in needed
            if unconditional and _name(needed) not in pinned | left_out:
                lacking.append(f"{line} needs {needed}")
    assert lacking == []


def test_this_environment_is_the_pinned_one():
    for line in PINS:
        if ";" not in line:
            name, version = line.split("==")
            assert metadata.version(name) == version


def test_nothing_committed_names_an_address_to_download_from():
    """Registry hosts and lock files stay out; the licences' own addresses are words, not sources."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True)
    if listed.returncode != 0:
        pytest.skip("needs a git checkout")
    names = [name for name in listed.stdout.split("\0") if name]
    assert not [name for name in names if name.endswith((".lock", "pip.conf", "uv.toml"))]
    host = re.compile(rb"files\.python" + rb"hosted\.org|--(?:extra-)?index-" + rb"url|--find-" + rb"links")
    present = [CHECKOUT / name for name in names if (CHECKOUT / name).is_file()]
    assert [path.name for path in present if host.search(path.read_bytes())] == []


def test_the_bootstrap_needs_the_standard_library_only():
    tree = ast.parse((PACKAGING / "bootstrap.py").read_text("utf-8"))
    imported = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            imported |= {alias.name.split(".")[0] for alias in node.names}
        if isinstance(node, ast.ImportFrom):
            imported.add(node.module.split(".")[0])
    assert imported <= sys.stdlib_module_names


def test_packaging_is_no_package():
    """With an __init__.py it would hide the library of that name from everything run in the checkout."""
    assert not (PACKAGING / "__init__.py").exists()


def test_a_stamp_changes_with_the_requirements(monkeypatch, tmp_path):
    for name in (bootstrap.RUN, bootstrap.DEV):
        (tmp_path / name).write_text("six==1.17.0\n")
    monkeypatch.setattr(bootstrap, "PACKAGING", tmp_path)
    before = bootstrap._stamp([bootstrap.RUN])
    assert bootstrap._stamp([bootstrap.RUN]) == before
    assert bootstrap._stamp([bootstrap.RUN, bootstrap.DEV]) != before
    (tmp_path / bootstrap.RUN).write_text("six==1.16.0\n")
    assert bootstrap._stamp([bootstrap.RUN]) != before


def test_the_checkout_is_found_by_a_relative_path(monkeypatch, tmp_path):
    packages = tmp_path / "مُجاز" / ".venv" / "lib" / "python3.11" / "site-packages"
    packages.mkdir(parents=True)
    (packages / "_mujaz.pth").write_text(str(tmp_path / "مُجاز"), "utf-8")
    monkeypatch.setattr(bootstrap, "CHECKOUT", tmp_path / "مُجاز")
    monkeypatch.setattr(bootstrap, "VENV", tmp_path / "مُجاز" / ".venv")
    bootstrap._point_to_checkout()
    written = (packages / "_mujaz.pth").read_bytes().decode("ascii").strip()
    assert (packages / written).resolve() == (tmp_path / "مُجاز").resolve()


def test_a_python_without_pip_is_told_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setattr(bootstrap, "STAMP", tmp_path / "none")
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(bootstrap.SetupFailed, match="apt install python3-pip"):
        bootstrap.set_up()


def test_a_python_too_old_is_told_so(monkeypatch):
    monkeypatch.setattr(bootstrap, "OLDEST", (99, 0))
    with pytest.raises(bootstrap.SetupFailed, match=r"Python 3\.11 or newer"):
        bootstrap.set_up()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="needs Linux")
def test_without_a_display_one_sentence_says_so(monkeypatch):
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert bootstrap.no_window() == "There is no display here."
    monkeypatch.setenv("DISPLAY", ":no-such-display")
    monkeypatch.setattr(bootstrap, "QT_LIBRARIES", ("libno-such-thing.so.1",))
    assert "apt install libegl1" in bootstrap.no_window()


def test_skips_other_than_for_shared_are_found(tmp_path):
    report = tmp_path / "report.xml"
    case = '<testcase classname="tests.a" name="{}"><skipped type="pytest.skip" message="{}"/></testcase>'
    told = case.format("one", "needs ../shared") + case.format("two", "needs the Debian package xvfb")
    report.write_text(f'<testsuites><testsuite>{told}<testcase classname="b" name="c"/></testsuite></testsuites>')
    assert skips.unwanted_skips(report) == ["tests.a.two: needs the Debian package xvfb"]
    assert skips.main([report]) == 1
    report.write_text("<testsuites/>")
    assert skips.main([report]) == 1


def test_the_bundle_check_fails_without_a_bundle(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(check_bundle, "BUNDLE", tmp_path / "none")
    assert check_bundle.main() == 1
    assert "run packaging/build.py first" in capsys.readouterr().err


@needs_xvfb
def test_a_screen_answers_and_goes():
    from xvfb import Xvfb

    with Xvfb("800x600") as screen:
        socket_file = Path(f"/tmp/.X11-unix/X{screen.display[1:]}")
        assert socket_file.exists()
    assert not socket_file.exists()


def test_a_wheel_holds_the_data_and_the_licences(tmp_path, python):
    build = f"import hatchling.build; print(hatchling.build.build_wheel({str(tmp_path)!r}))"
    made = subprocess.run([python, "-c", build], cwd=CHECKOUT, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    with zipfile.ZipFile(tmp_path / made.stdout.strip()) as wheel:
        names = set(wheel.namelist())
    data = {"resources": "desktop_app/_resources", "sample_corpus": "desktop_app/_sample_corpus"}
    for folder, inside in data.items():
        for path in (CHECKOUT / folder).rglob("*"):
            if path.is_file():
                assert f"{inside}/{path.relative_to(CHECKOUT / folder).as_posix()}" in names
    assert any(name.endswith("licenses/resources/fonts/OFL-Amiri.txt") for name in names)
    assert not [name for name in names if name.startswith(("tests/", "packaging/", "resources/"))]


def test_each_bundled_face_has_its_licence():
    fonts = CHECKOUT / "resources" / "fonts"
    for face in fonts.glob("*.ttf"):
        licence = (fonts / f"OFL-{face.stem.split('-')[0]}.txt").read_text("utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in licence
        assert "Copyright" in licence.split("PREAMBLE")[0]
