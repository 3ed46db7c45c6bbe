# f-strings and what may stand in them.
a = f""
a = f"text"
a = f"{b}"
a = f"{b}{c} d {e.f(g)[h]}"
a = f"{{literal}} {b} }}"
a = f"{b!r} {c!s:>10} {d!a}"
a = f"{b:10} {c:.2f} {d:{width}.{precision}} {e:%Y-%m-%d} {f:{'>'}{10}}"
a = f"{b=} {c = } {d=!r} {e=:>10} {f.g(h)=}"
a = f'{b["c"]} {d[0]:,}'
a = f"{x["same"]} {", ".join(y)}"
a = f"{f'{b}'}"
a = f"{f"{f"{b}"}"}"
a = f"{(lambda x: x)(1)} {b if c else d} {[x for x in y]} { {1: 2}[1] }"
a = f"{b, c} {d,}"
a = f"{b := 5}"
a = f"{(b := 5)}"
a = f"{b}" "c" f"{d}"
a = "a" f"{b}" 'c'
a = ("a"
     f"{b}"  # with a comment
     f"{c:>{d}}")
a = f"""
{b}
  {c
   + d}
"""
a = rf"\d{b}\{c}"
a = fr'{b}' R"\q"
a = f"\n{b}\t\N{BULLET}\x41 {c}"
a = f"{b!r:^{c}}" + f"{d}".e
a = f"{'a' 'b'} {b'c'}"
a = f"{yield_} {a.b!r}"
a = f"😀{b}é{c}"
print(f"shape: {x.shape}, {tuple(x.shape)[1:]}", f"{len(x):>5d}")
