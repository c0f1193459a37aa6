import type { CommandLineWords } from '../contract/command-line.ts';
import { optionHelp } from '../option-help.ts';

/** The words of the command line itself. */
export const commandLine: CommandLineWords = {
  program: '对照政府文件，逐条核对辖区申报的情况，指出差多少、何时到期、由谁负责、依据哪一条。',
  commands: {
    check: {
      summary: '核对申报，列出差距',
      description: '读取申报文件，按适用的文件逐条核对，输出差距报告。可以给文件、文件夹或通配符。',
    },
    validate: {
      summary: '只检查申报文件的写法',
      description: '检查申报文件和豁免文件的写法和内容是否自相矛盾，不做核对。',
    },
    ask: {
      summary: '列出待补报的事项',
      description: '列出还没有申报、因而无法判定的事项：为什么需要、写在哪个文件的哪一处。',
    },
    init: {
      summary: '生成待填的申报文件',
      description:
        '按规则包生成一个待填的申报文件：每个要填的事项一行，注明条款、要求、期限和写法。缺省是规则包所管的辖区，连同文件点名的下级辖区；给出 --name 时，是其中一个乡镇（街道）或村（社区）。',
    },
    explain: {
      summary: '说明一条规则',
      description:
        '说明一条规则的出处、原文短语、完整要求、解释口径和整改建议；给出申报文件时，再说明各辖区结论的理由。',
    },
    compare: {
      summary: '把几个辖区并列比较',
      description:
        '把所给文件里的各个辖区并列，逐个主题列出达标、差距、未申报和不适用的项数；加 --by division 时，比较一个辖区的下级辖区。未申报的一律不算达标。',
    },
    baseline: {
      summary: '写出已知差距清单（基线）',
      description:
        '核对申报，把现有的差距写成清单。check --baseline 用它分出新的差距：清单里的照样列出，但只有新的差距才使核对失败。',
    },
    diff: {
      summary: '比较前后两次，说明变化和原因',
      description:
        '比较两份申报（文件或文件夹）或两份 json 报告：新出现哪些差距、哪些已经做到、哪些仍是差距，每一项变化的原因是日子到了、规则变了、申报内容变了，还是豁免有变。原因的求法：在原来的基础上依次只换核对日、规则包、申报内容，一样不够再换两样，最先得出现在结论的就是原因；新的申报内容一律按新的核对日看。',
    },
    merge: {
      summary: '合并各片的报告',
      description:
        '把 check --shard 各片的 json 报告合并成一份，与不分片时逐字相同；缺片、重片、规则包或核对日不同的，不合并。',
    },
    'verify-report': {
      summary: '按报告所记重做一遍',
      description: '按 json 报告所记的文件、规则包、核对日和选项重做一遍，说明结果是否逐字相同，不同在哪里。',
    },
    packs: {
      summary: '查看和检查规则包',
      description: '规则包是写成数据的一份政府文件。下列命令查看和检查规则包。',
    },
    'packs list': { summary: '列出全部规则包', description: '列出随程序提供的全部规则包。' },
    'packs show': {
      summary: '显示一个规则包',
      description: '显示一个规则包：文件信息、内部矛盾、全部规则。',
    },
    'packs init': {
      summary: '从原文起草一个规则包',
      description:
        '按文件的文本建立一个新的规则包文件夹：读出名称、文号等，列出全部条款等待归类，并附写法说明。没有把握的不填。已有的文件夹不改动。',
    },
    'packs coverage': {
      summary: '逐条显示条款覆盖',
      description: '逐条列出文件的条款：由哪些规则核对，或者为什么不是任务。',
    },
    'packs verify': {
      summary: '与原文核对一个规则包',
      description:
        '按文件的文本核对规则包：每个短语都在所引条款里，每个数字、日期和名称都有出处或推定的依据；没有找到的逐条列出。',
    },
    'packs test': {
      summary: '运行规则包自带的测试',
      description: '运行规则包的 tests.yaml，逐例比较结论；加 --boundaries 另按规则本身生成边界上的例子。',
    },
    'packs lint': { summary: '检查规则包的写法', description: '检查规则包的写法，报告错误和提醒。' },
    'packs crosswalk': {
      summary: '逐主题对照各份文件',
      description: '按主题对照各份文件：对同一件事各要求什么、哪份更严、何处矛盾、哪些只有一份文件要求。',
    },
    schema: {
      summary: '输出结构定义（JSON Schema）',
      description:
        '输出申报文件（state）、豁免文件（waivers）、规则包（pack）或报告（report）的结构定义，供编辑器补全和提示；缺省为申报文件，加 --pack 时含该规则包自己的事项。写成 duibiao.schema.json（--out），放在申报文件旁或上层文件夹，init 生成的文件就会指向它。',
    },
    completion: { summary: '输出命令行补全脚本', description: '输出指定命令行外壳的补全脚本。' },
  },
  options: optionHelp('zh'),
  arguments: {
    files: '申报文件、文件夹或通配符',
    old: '原来的申报（文件或文件夹）或 json 报告',
    new: '现在的申报（文件或文件夹）或 json 报告',
    reports: '各片的 json 报告、文件夹或通配符',
    report: 'check --format json 写出的报告',
    rule: '规则编号，同名时写成 规则包/规则',
    id: '新规则包的编号，小写字母、数字和连字符，也是文件夹名',
    pack: '规则包编号，或规则包的文件夹，如 ./qingshi-2024',
    packs: '规则包编号，或规则包的文件夹，如 ./qingshi-2024；缺省为随程序提供的全部',
    shell: '命令行外壳：bash、zsh 或 fish',
    schema: '结构定义的名称',
  },
  argumentNames: {
    files: '文件',
    old: '原来',
    new: '现在',
    reports: '报告',
    report: '报告',
    rule: '规则',
    id: '编号',
    pack: '规则包',
    packs: '规则包',
    shell: '外壳',
    schema: '名称',
  },
  placeholders: { options: '选项', command: '命令' },
  values: {
    date: '日期',
    pack: '规则包',
    pattern: '规则',
    name: '名称',
    status: '结论',
    grouping: '分组',
    reading: '规则=口径',
    issue: '规则包=日期',
    shard: '片/总片数',
    force: '强度',
    number: '数目',
    level: '结论',
    format: '格式[:文件]',
    lang: '语言',
    file: '文件',
    path: '路径',
    tier: '层级',
    kind: '类别',
  },
  headings: {
    usage: '用法：',
    arguments: '参数：',
    options: '选项：',
    commands: '命令：',
    examples: '示例：',
    exitCodes: '退出码：',
  },
  defaultIs: (value) => `缺省：${value}`,
  choicesAre: (values) => `可选：${values.join('、')}`,
  exitCodes: {
    0: '没有逾期未达标和持续推进中未达标，且全部可以判定',
    1: '有达到 --fail-on 所定程度的差距（用 --baseline 时，指新的差距）',
    2: '没有结论：用法、申报文件或规则包有误，或程序内部出错',
    3: '不完整：没有发现（新的）差距，但有未申报的事项、没有可核对的对象，或有无效的豁免',
    4: '没有（新的）差距，但只是因为有豁免，或者差距已列入已知差距清单（--baseline）',
  },
  error: (sentence) => `错误：${sentence}`,
  filesRead: (read, total) => `已读 ${read} / ${total} 个文件`,
  seeHelp: (command) => `用法见 ${command} --help`,
  examples: {
    check: [
      { line: 'duibiao check 申报/', what: '核对文件夹里的全部申报' },
      { line: 'duibiao check 开州.yaml --as-of 2024-03-31', what: '看某一天的情况' },
      { line: 'duibiao check 申报/ --division 温泉镇 --verbose', what: '只看一个镇，逐项列出' },
      { line: 'duibiao check 申报/ --format terminal --format json:report.json', what: '同时写出 JSON 报告' },
      { line: 'duibiao check 申报/ --no-waivers --waivers 豁免.yaml', what: '只认核对方认可的豁免' },
      {
        line: 'duibiao check 申报/ --shard 1/4 --format json:1.json',
        what: '四台机器各做一片，编号 1/4 到 4/4',
      },
      { line: 'duibiao check 申报/ --baseline 已知差距.json', what: '只让新的差距使核对失败' },
    ],
    ask: [{ line: 'duibiao ask 温泉镇.yaml', what: '还要补报什么' }],
    init: [
      { line: 'duibiao init --pack kaizhou-2023 --out 开州.yaml', what: '整个区的申报文件' },
      {
        line: 'duibiao init --pack kaizhou-2023 --alone --out 开州.yaml',
        what: '只写区本级，各乡镇（街道）另交',
      },
      {
        line: 'duibiao init --pack kaizhou-2023 --name 温泉镇 --out 温泉镇.yaml',
        what: '一个镇自己的申报文件',
      },
    ],
    compare: [
      { line: 'duibiao compare 甲区.yaml 乙区.yaml', what: '几个辖区逐个主题比较' },
      { line: 'duibiao compare 申报/ --by division', what: '一个区的各乡镇（街道）并列' },
      { line: 'duibiao compare 申报/ --format csv:对比.csv', what: '写成表格文件，可用 Excel 打开' },
    ],
    baseline: [{ line: 'duibiao baseline 申报/ --out 已知差距.json', what: '记下现有的差距' }],
    diff: [
      { line: 'duibiao diff 一季度/ 二季度/ --as-of 2024-06-30', what: '两次申报之间变了什么' },
      {
        line: 'duibiao diff 申报/ 申报/ --old-as-of 2024-03-31 --as-of 2024-06-30',
        what: '同一份申报，过了三个月会怎样',
      },
      { line: 'duibiao diff 上次.json 这次.json --format markdown', what: '比较两份报告' },
    ],
    merge: [
      { line: 'duibiao merge 1.json 2.json 3.json 4.json --format sarif:report.sarif', what: '合并成一份' },
    ],
    'packs crosswalk': [
      { line: 'duibiao packs crosswalk --topic station', what: '只对照工作站的要求' },
      {
        line: 'duibiao packs crosswalk kaizhou-2023 yanbian-2023 --format csv:对照表.csv',
        what: '两份文件，写成表格',
      },
    ],
    'packs init': [
      {
        line: 'duibiao packs init qingshi-2024 --source 通知.txt --lang zh',
        what: '在当前文件夹里建立 qingshi-2024',
      },
    ],
    'packs verify': [
      {
        line: 'duibiao packs verify kaizhou-2023 --source 47号.txt --verbose',
        what: '每个数字和日期出自哪里',
      },
    ],
    explain: [{ line: 'duibiao explain station-staff-subdistrict 开州.yaml', what: '一条要求的来龙去脉' }],
  },
};
