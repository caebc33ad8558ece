"""The rules of the house that no other tool checks:
imports run one way, from later notebooks to earlier ones; no module takes a private name of another;
lines have 120 columns at most and modules 450 lines; stored outputs hold nothing of one machine."""
import ast, json, re, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
package = root/'ecg_nbdev'
LONGEST_LINE, LONGEST_MODULE = 120, 450
RUBBISH = re.compile(r'/tmp/|/root/|/home/|/work/|site-packages|Warning:|<ipython-input| object at 0x')

def module_of(notebook):
    "The module that a notebook exports, or nothing."
    found = re.search(r'#\| default_exp (\S+?)["\\]', notebook.read_text(encoding='utf-8'))
    return found[1] if found else None

def imported(path):
    "(module of the package, name) of each import in a module, relative ones made whole."
    here = path.relative_to(package).with_suffix('').parts
    for node in ast.walk(ast.parse(path.read_text(encoding='utf-8'))):
        if not isinstance(node, ast.ImportFrom): continue
        if node.level: module = '.'.join([*here[:len(here)-node.level], *([node.module] if node.module else [])])
        elif (node.module or '').startswith('ecg_nbdev.'): module = node.module.removeprefix('ecg_nbdev.')
        else: continue
        for alias in node.names: yield module, alias.name

def import_faults(order):
    "Imports from later rooms, and of private names."
    for module,place in order.items():
        for source,name in imported(package/(module.replace('.', '/')+'.py')):
            if source not in order: continue
            if order[source] >= place: yield f'{module} imports {name} from {source}, which comes later'
            if name.startswith('_') and not name.startswith('__'): yield f'{module} imports the private name {name} from {source}'

def line_faults(order):
    "Lines and modules that are too long; nbdev's own list of names is no line of ours."
    for module in order:
        path = package/(module.replace('.', '/')+'.py')
        lines = path.read_text(encoding='utf-8').splitlines()
        tree = ast.parse('\n'.join(lines))
        names = next((n for n in tree.body if isinstance(n, ast.Assign) and getattr(n.targets[0], 'id', '') == '__all__'), None)
        listed = range(names.lineno, names.end_lineno+1) if names else ()
        for i,line in enumerate(lines, 1):
            if len(line) > LONGEST_LINE and i not in listed: yield f'{module} line {i}: {len(line)} columns'
        written = [l for l in lines if l.strip() and not l.lstrip().startswith('#')]
        if len(written) > LONGEST_MODULE: yield f'{module}: {len(written)} lines'

def output_faults():
    "Stored outputs with paths of one machine, warnings or bare objects."
    for path in sorted((root/'nbs').rglob('*.ipynb')):
        for cell in json.loads(path.read_text(encoding='utf-8'))['cells']:
            for output in cell.get('outputs', []):
                text = ''.join(output.get('text', []))+''.join(output.get('data', {}).get('text/plain', []))
                found = RUBBISH.search(text)
                if found: yield f"{path.relative_to(root/'nbs').as_posix()} [{cell['id']}]: output with {found[0]!r}"

def opening_faults():
    "Text below title and quoted line in a first cell, of which nbdev makes front matter and drops the rest."
    for path in sorted((root/'nbs').rglob('*.ipynb')):
        first = ''.join(json.loads(path.read_text(encoding='utf-8'))['cells'][0]['source'])
        more = [line for line in first.splitlines() if line.strip() and not line.startswith(('# ', '> ', '%', '#|'))]
        if more: yield f"{path.relative_to(root/'nbs').as_posix()}: the introduction needs a cell of its own, below the title's"

def link_faults():
    "Links whose text is code, of which nbdev makes a link inside the link, which no browser shows."
    for path in sorted((root/'nbs').rglob('*.ipynb')):
        for cell in json.loads(path.read_text(encoding='utf-8'))['cells']:
            if cell['cell_type'] != 'markdown': continue
            found = re.search(r'\[`[^`\]]+`\]\(', ''.join(cell['source']))
            if found: yield f"{path.relative_to(root/'nbs').as_posix()} [{cell['id']}]: a link's text without backticks: {found[0]}…)"

def chain_faults():
    "Rooms to which nobody comes who follows each room's `Next` from the first."
    rooms = [path.resolve() for path in sorted((root/'nbs').rglob('[0-9]*_*/[0-9]*.ipynb'))]
    here = rooms[0]
    reached = set()
    while here in rooms and here not in reached:
        reached.add(here)
        cells = json.loads(here.read_text(encoding='utf-8'))['cells']
        text = '\n'.join(''.join(cell['source']) for cell in cells if cell['cell_type'] == 'markdown')
        found = re.findall(r'\bNext: .*?\[[^\]]*\]\(([^)]+\.ipynb)\)', text)
        if found: here = (here.parent/found[-1]).resolve()
    for path in rooms:
        if path not in reached: yield f"{path.relative_to(root/'nbs').as_posix()}: no room's `Next` leads here"

order = {}
for notebook in sorted((root/'nbs').rglob('[0-9]*_*/[0-9]*.ipynb')):
    module = module_of(notebook)
    if module: order[module] = len(order)
faults = [*import_faults(order), *line_faults(order), *output_faults(), *opening_faults(), *link_faults(), *chain_faults()]
print('\n'.join(faults) or f'{len(order)} modules: imports one way, lines and outputs as they should be')
sys.exit(bool(faults))
