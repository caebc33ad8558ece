"Make README.md from nbs/index.ipynb. With --check, say whether they agree and change nothing."
import base64, json, re, sys
from pathlib import Path

root = Path(__file__).resolve().parent.parent
pictures = root/'nbs'/'index_files'

def outputs(cell):
    "A cell's stored outputs as Markdown; pictures become files."
    for i,o in enumerate(cell.get('outputs', [])):
        data = o.get('data', {})
        if 'image/png' in data:
            path = pictures/f"{cell['id']}-{i}.png"
            files[path] = base64.b64decode(''.join(data['image/png']))
            yield f"![]({path.relative_to(root).as_posix()})"
        elif 'text/markdown' in data: yield linked(''.join(data['text/markdown']))
        elif text := ''.join(o.get('text') or data.get('text/plain', '')).rstrip(): yield '\n'.join('    '+l if l else '' for l in text.split('\n'))

def linked(text):
    "Links to notebooks as they are from the repository's root."
    return re.sub(r'\]\(([\w/]+)\.ipynb\)', r'](nbs/\1.ipynb)', text)

def markdown(cell):
    src = ''.join(cell['source'])
    if cell['cell_type'] == 'markdown': return [linked(src)]
    if cell['cell_type'] != 'code' or re.search(r'^#\|\s*hide\b', src, re.M): return []
    shown = [] if re.search(r'^#\|\s*echo:\s*false', src, re.M) else [f"```python\n{src}\n```"]
    return shown+list(outputs(cell))

files = {}
cells = json.loads((root/'nbs'/'index.ipynb').read_text(encoding='utf-8'))['cells']
text = '<!-- Made from nbs/index.ipynb by .ci/readme.py; edit the notebook. -->\n\n'+'\n\n'.join(p for c in cells for p in markdown(c))+'\n'
files[root/'README.md'] = text.encode()
stale = [p for p,b in files.items() if not p.exists() or p.read_bytes() != b]
absent = [p.name for p in sorted((root/'nbs').glob('*/[!_]*.ipynb')) if f'](nbs/{p.parent.name}/{p.name})' not in text]
if absent: sys.exit(f"not in the index: {', '.join(absent)}; run tools/nbrun nbs/index.ipynb, and then this")
if '--check' in sys.argv: sys.exit(f"not in step with nbs/index.ipynb: {', '.join(p.name for p in stale)}; run python .ci/readme.py" if stale else 0)
for p,b in files.items(): p.parent.mkdir(parents=True, exist_ok=True); p.write_bytes(b)
