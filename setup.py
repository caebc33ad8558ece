"Everything said here comes from settings.ini; the stock nbdev template needs pkg_resources, which setuptools 82 removed."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

parser = ConfigParser(delimiters=['='])
parser.read(Path(__file__).with_name('settings.ini'), encoding='utf-8')
cfg = parser['DEFAULT']

setup(
    name=cfg['lib_name'], version=cfg['version'], license='Apache-2.0', description=cfg['description'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'], keywords=cfg['keywords'].split(),
    long_description=Path(__file__).with_name('README.md').read_text(encoding='utf-8'), long_description_content_type='text/markdown',
    packages=find_packages(include=['ecg_nbdev', 'ecg_nbdev.*']),
    package_data={'ecg_nbdev': ['py.typed', '*.pyi', 'tables/*.csv', 'tables/published/*.yaml', 'html/*.html', 'html/*.css',
        'trained/*.pth', 'trained/*.md', 'trained/*.json']},
    python_requires=f">={cfg['min_python']}", install_requires=cfg['requirements'].split(),
    extras_require={k.removesuffix('_requirements'): v.split() for k,v in cfg.items() if k.endswith('_requirements')},
    entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': [f"{cfg['lib_name']}={cfg['lib_name']}._modidx:d"]},
    classifiers=['Intended Audience :: Science/Research',
                 *(f'Programming Language :: Python :: 3.{v}' for v in range(10, 14))],
    zip_safe=False)
