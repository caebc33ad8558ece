"Imports run one way, from later notebooks to earlier ones, and no module takes a private name of another."
import ast, re, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
package = root/'ecg_nbdev'

def module_of(notebook):
    "The module that a notebook exports, or nothing."
    found = re.search(r'#\| default_exp (\S+?)["\\]', notebook.read_text(encoding='utf-8'))
    return found[1] if found else None

def imported(path):
    "(module of the package, name) of each import in a module, relative ones made whole."
    here = path.relative_to(package).with_suffix('').parts
    for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[:len(here)-node.level]
            module = '.'.join([*base, *([node.module] if node.module else [])])
        elif isinstance(node, ast.ImportFrom) and (node.module or '').startswith('ecg_nbdev.'): module = node.module.removeprefix('ecg_nbdev.')
        else: continue
        for alias in node.names: yield module, alias.name

order = {}
for notebook in sorted((root/'nbs').rglob('[0-9]*_*/[0-9]*.ipynb')):
    if module := module_of(notebook): order[module] = len(order)
faults = []
for module,place in order.items():
    path = package/(module.replace('.', '/')+'.py')
    for source,name in imported(path):
        if source in order and order[source] >= place: faults.append(f'{module} imports {name} from {source}, which comes later')
        if source in order and name.startswith('_') and not name.startswith('__'): faults.append(f'{module} imports the private name {name} from {source}')
print('\n'.join(faults) or f'{len(order)} modules, imports one way')
sys.exit(bool(faults))
