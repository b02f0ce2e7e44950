/**
 * Style of the letters, in colours that hold 4.5:1 on their ground (WCAG 1.4.3) light and dark. Mail programs that drop it leave a
 * plain page that reads as well.
 */
export const letterStyle = `
:root{color-scheme:light dark}
body{margin:0;padding:16px;background:#fbf7ef;color:#2c2350;font:17px/1.5 "Atkinson Hyperlegible Next",Verdana,sans-serif}
main{display:block;max-width:34rem;margin:0 auto}
h1{font-size:22px;line-height:1.25;margin:8px 0 20px}
h2{font-size:17px;margin:28px 0 8px;padding-bottom:4px;border-bottom:2px solid #d9d0ea}
h3{font-size:15px;margin:16px 0 8px;color:#5f5680}
p{margin:0 0 16px}
a{color:#4b32a8}
.brand{font-weight:bold;color:#4b32a8}
.code{font-size:32px;font-weight:bold;letter-spacing:6px}
.button{display:inline-block;padding:12px 20px;border-radius:10px;background:#4b32a8;color:#fff;text-decoration:none;font-weight:bold}
.entry a{font-weight:bold}
.above{font-size:14px;color:#5f5680}
.line{color:#463c6b}
.foot{margin-top:32px;padding-top:12px;border-top:1px solid #d9d0ea;font-size:14px;color:#5f5680}
@media (prefers-color-scheme:dark){
body{background:#1d1830;color:#f1ecfb}
a,.brand{color:#c3b5ff}
h2,.foot{border-color:#4a4170}
.button{background:#c3b5ff;color:#1d1830}
.above,.foot,.line,h3{color:#c9c2de}
}`
