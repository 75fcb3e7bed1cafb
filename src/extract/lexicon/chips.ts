import type { Term } from '../vocabulary'
import { nameTerms } from './rows'

/** Accelerators by the name that the makers' own product pages give them, and the words for accelerators in general. */
export const chipTerms: readonly Term[] = [
  ...nameTerms(
    'chip',
    `
    A100|A100 80GB|A100 40GB|A100-80GB|A100-40GB
    A800
    H100|H100 80GB|H100-80GB|H100 SXM|H100 SXM5|H100 PCIe|H100 NVL|HGX H100|DGX H100
    H200|H200 141GB|H200-141GB|H200 NVL|HGX H200|DGX H200
    H800
    H20
    GH200|Grace Hopper|GH200 Grace Hopper
    B100
    B200|HGX B200|DGX B200
    B300|HGX B300|DGX B300|Blackwell Ultra|블랙웰 울트라
    GB200|GB200 Grace Blackwell|GB200 Blackwell|Grace Blackwell GB200|Blackwell GB200|Grace Blackwell|그레이스 블랙웰
    GB200 NVL72|GB200-NVL72
    GB300|GB300 Grace Blackwell|GB300 Blackwell|GB300 Blackwell Ultra|GB300 Grace Blackwell Ultra|Grace Blackwell GB300|Blackwell Ultra GB300|Blackwell GB300
    GB300 NVL72|GB300-NVL72
    B30A
    Hopper|Hoppers|호퍼
    Ampere GPU|Ampere GPUs|Ampere chips|Ampere gaming GPUs|Ampere gaming GPU|Ampere architecture
    Blackwell|Blackwells|블랙웰|블랙웰 GPU|Blackwell GPU
    =Rubin|Rubin GPU|Vera Rubin|베라 루빈|베라루빈|루빈 GPU|VR200|VR200 NVL144|Vera Rubin NVL144|Vera Rubin NVL72
    R200|Rubin R200
    GR200|GR200 NVL144
    Rubin Ultra|루빈 울트라|Rubin CPX
    V100
    P100
    L4
    L40
    L40S
    T4
    A10|A10 24GB
    A10G
    A40
    A6000|RTX A6000
    RTX 6000 Ada|RTX 6000 Ada Generation|RTX6000 Ada
    RTX 4090|RTX4090
    RTX 5090|RTX5090
    RTX 5090D
    RTX 4090D
    RTX 3090|RTX3090|RTX 3080|RTX 3070
    RTX 4080|RTX4080|RTX 4070|RTX 4060
    RTX 5080|RTX5080|RTX 5070|RTX 5060|RTX 5060 Ti|RTX 5070 Ti|RTX 5080 Ti
    RTX PRO 6000|RTX Pro 6000|RTX PRO 6000 Blackwell|RTX Pro 6000 Blackwell
    RTX PRO 4500|RTX PRO 5000|RTX PRO 4000
    MI210
    MI250|MI250X
    MI300|MI300X|MI300A|Instinct MI300X|Instinct MI300
    MI325X|MI325|Instinct MI325X
    MI350|MI350X|Instinct MI350
    MI355X|MI355|Instinct MI355X
    MI400|MI430X|Instinct MI400
    MI450|MI450X|MI455X|Instinct MI450|헬리오스
    TPU|TPUs|텐서처리장치|텐서 처리 장치|Tensor Processing Unit|Tensor Processing Units|Cloud TPU|tensor processing unit|tensor processing units
    TPU v4|TPUv4
    TPU v5e|TPUv5e|v5e
    TPU v5p|TPUv5p|v5p
    TPU v5|TPUv5
    TPU v6e|v6e|TPU v6|TPUv6|TPUv6e|Trillium|트릴리움
    TPU v7|TPUv7|TPU7x|Ironwood|Ironwoods|v7 Ironwood|v7 Ironwoods|Ironwood TPU|Ironwood TPUs|v7 TPUs|아이언우드
    TPU v8|TPUv8|TPU 8t|TPU 8i
    Trainium|트레이니엄|트레이니움
    Trainium2|Trainium 2|Trn2|트레이니엄2|트레이니움2|트레이니엄 2
    Trainium3|Trainium 3|Trn3|트레이니엄3|트레이니움3
    Inferentia|Inferentia2|인퍼런시아
    Gaudi|Gaudi 2|Gaudi2|가우디2|가우디 2
    Gaudi 3|Gaudi3|가우디3|가우디 3
    MTIA
    Maia 100|Maia|Maia 200|마이아|마이아 100|마이아 200
    D1|Dojo D1|D1 chip|D1 칩
    Dojo 2|도조2|도조 2|Dojo 3|도조3
    AI5|AI5 chip|AI5 칩
    AI6|AI6 chip|AI6 칩
    HW3
    HW4
    Siyuan 590|MLU590
    Siyuan 690|MLU690
    Ascend|Ascend 910|어센드|어센드 910
    Ascend 910B|어센드 910B
    Ascend 910C|어센드 910C
    Ascend 950|어센드 950
    Groq LPU|LPU
    WSE-3|WSE-2|Wafer Scale Engine
    RNGD|레니게이드|퓨리오사 RNGD
    Rebel-Quad|리벨쿼드|리벨 쿼드|REBEL
    ATOM-Max|아톰맥스|리벨리온 아톰|ATOM
    Kunlun|쿤룬
    Hanguang 800
    Cambricon MLU|MLU590
    `,
  ),
  ...nameTerms(
    'chip',
    `
    H100-equivalent|H100 equivalent|H100-equivalents|H100 equivalents|H100s equivalents|H100s equivalent|H100-equivalent GPUs|H100 equivalent GPUs|H100 GPU equivalents|H100 GPU-equivalents|H100e|H100 상당|H100 환산
    GPU|GPUs|그래픽처리장치|그래픽 처리 장치|그래픽처리장치(GPU)|그래픽 처리 장치(GPU)|GPU(그래픽처리장치)|GPU(그래픽 처리 장치)|그래픽카드|graphics processing units|graphics processing unit|graphics processors|graphics processor|지피유
    NPU|NPUs|신경망처리장치|신경망처리장치(NPU)|NPU(신경망처리장치)|신경망 처리 장치
    AI chip|AI chips|AI 칩|AI칩|인공지능(AI) 칩|엔비디아 칩|엔비디아(Nvidia) 칩|엔비디아(NVIDIA) 칩|엔비디아(Nvidia)의 칩|엔비디아(NVIDIA)의 칩|엔비디아의 칩|엔비디아 최신 칩|엔비디아의 최신 칩|엔비디아 최신 AI 칩|엔비디아 첨단 칩|엔비디아의 첨단 칩|엔비디아의 AI 칩|엔비디아 AI 칩|엔비디아 AI칩|엔비디아 가속기|화웨이 칩|AMD 칩|인공지능 칩|AI 반도체|AI반도체|artificial intelligence chips
    AI accelerator|AI accelerators|accelerators|AI 가속기|AI가속기|가속기
    `,
  ),
]
